import { pathToFileURL } from 'node:url';
import { inRoot } from '../run/paths.mjs';
import { assessors, publisher } from './people.mjs';
import { ask } from './post.mjs';

const { kentAssessment } = await import(pathToFileURL(inRoot('packages/catalogue/dist/demonstration/index.js')).href);

const templates = `query { templates { id kind } }`;
const draft = `query ($id: ID!) { template(id: $id) { draftHash } }`;
const publish = `mutation ($input: PublishReleaseInput!) {
  publishRelease(input: $input) {
    __typename
    ... on ReleasePublished { release { id } }
    ... on Refusal { message }
  }
}`;
const fork = `mutation ($input: ForkReleaseInput!) {
  forkRelease(input: $input) {
    __typename
    ... on ReleaseForked { assessment { id } }
    ... on Refusal { message }
  }
}`;

const accepted = (answer, type) => {
  if (answer.__typename !== type) throw new Error(`Expected ${type}, and got ${answer.__typename}: ${answer.message}`);
  return answer;
};

const publishRelease = async (who) => {
  const dpia = (await ask(who, templates)).templates.find(({ kind }) => kind === 'dpia');
  const { template } = await ask(who, draft, { id: dpia.id });
  const input = { templateId: dpia.id, draftHash: template.draftHash, notes: 'The first release' };
  return accepted((await ask(who, publish, { input })).publishRelease, 'ReleasePublished').release;
};

/** An item that a force answers in its own words, with words to save. */
const itemId = 'necessity.local';
const today = new Date().toISOString().slice(0, 10);
const { content } = kentAssessment(today).answers.find((answer) => answer.itemId === itemId);

/** Publishes the national template and lets every force of 2020 fork it, each by its own assessor, through GraphQL. */
export const forkForEveryForce = async ({ api, tokenOf }) => {
  const { url } = api;
  const release = await publishRelease({ url, token: await tokenOf(publisher) });
  const forks = [];
  for (const assessor of assessors) {
    const token = await tokenOf(assessor);
    const { forkRelease } = await ask({ url, token }, fork, { input: { releaseId: release.id } });
    const { assessment } = accepted(forkRelease, 'ReleaseForked');
    forks.push({
      url,
      token,
      tenantId: assessor.organisationId,
      assessmentId: assessment.id,
      itemId,
      content,
      version: 0,
    });
  }
  return forks;
};
