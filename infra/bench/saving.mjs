import { randomUUID } from 'node:crypto';
import { ticksWithDatabase } from './cpu.mjs';
import { ask, post } from './post.mjs';
import { compare } from './slices.mjs';

const atOnce = 4;

/** What the portal sends when somebody saves an item. */
const save = `mutation SaveAnswer($input: SaveAnswerInput!) {
  saveAnswer(input: $input) {
    __typename
    ... on AnswerSaved { item { id version } }
    ... on Refusal { message wayForward }
  }
}`;

const saveOnce = async (fork) => {
  const { assessmentId, itemId, version: expectedVersion } = fork;
  const content = { ...fork.content, text: `${fork.content.text} ${expectedVersion}` };
  const actId = randomUUID();
  const input = { actId, assessmentId, itemId, expectedVersion, stance: null, reason: '', content };
  const { saveAnswer } = await ask(fork, save, { input });
  if (saveAnswer.__typename !== 'AnswerSaved') throw new Error(`The answer was not saved: ${saveAnswer.message}`);
  fork.version = saveAnswer.item.version;
};

/** Saving one answer, each worker in a force of its own, against a transaction that does nothing but update that row. */
export const measureSaving = async ({ api, bare, postmaster, forks }) => {
  for (const fork of forks.slice(0, atOnce)) await saveOnce(fork);
  return compare(
    { atOnce, cpu: ticksWithDatabase(api.pid, postmaster), operation: (number) => saveOnce(forks[number]) },
    {
      atOnce,
      cpu: ticksWithDatabase(bare.pid, postmaster),
      operation: async (number) => {
        const { tenantId, assessmentId, itemId, content } = forks[number];
        const { saved } = JSON.parse(await post(`${bare.url}/answer`, { tenantId, assessmentId, itemId, content }));
        if (saved !== 1) throw new Error('The bare side did not update the row.');
      },
    },
  );
};
