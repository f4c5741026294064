import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../run/paths.mjs';
import { assessors } from './people.mjs';
import { ask } from './post.mjs';

const { kentAssessment } = await import(pathToFileURL(inRoot('packages/demonstration/dist/index.js')).href);

const releases = `query { releases { id kind } }`;
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

/** An item that a force answers in its own words, with words to save. */
const itemId = 'necessity.local';
const today = new Date().toISOString().slice(0, 10);
const { content } = kentAssessment(today).answers.find((answer) => answer.itemId === itemId);

/** Every force of 2020 forks the release, each by its own assessor, through GraphQL; the one that has one already does not. */
export const forkForEveryForce = async ({ api, tokenOf }) => {
  const { url } = api;
  const forks = [];
  for (const assessor of assessors) {
    const token = await tokenOf(assessor);
    const release = (await ask({ url, token }, releases)).releases.find(({ kind }) => kind === 'dpia');
    const { forkRelease } = await ask({ url, token }, fork, { input: { actId: randomUUID(), releaseId: release.id } });
    if (forkRelease.__typename === 'AlreadyForked') continue;
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
