import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  aForce,
  aProgramme,
  aRelease,
  aTemplate,
  expectType,
  mutate,
  query,
  question,
  useApi,
  type Force,
} from '../../../test/kit/index.js';
import { aFork, read } from '../../../test/kit/story.js';
import { listInFull, tasksInFull } from '../../../test/kit/in-full.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  const own = { placement: 'local', content: null } as const;
  const { id } = await aRelease(await aProgramme(), [
    question('need'),
    question('scope', own),
    question('need.screening', { kind: 'screening', ...own }),
    question('risks', { kind: 'risk', ...own, minimumRows: 0 }),
  ]);
  releaseId = id;
});

test('a draft that moved waits for a publisher who did not write in it', async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  await mutate(programme.both, 'retireTemplateItem', { templateId, itemId: 'scope', expectedVersion: 1 });
  const waits = { act: 'publish-release', subjectKind: 'template', subjectId: templateId };
  expect(await query(programme.publisher, 'tasks')).toEqual([expect.objectContaining(waits)]);
  expect(await query(programme.both, 'tasks')).toEqual([]);
});

test('a release waits to be forked, then its answers wait to be given', async () => {
  const [programme, force] = [await aProgramme(), await aForce()];
  const { id: releaseId } = await aRelease(programme);
  // Other services may have their releases, which wait as well.
  const tasks = () => query(force.assessor, 'tasks');
  expect(await tasks()).toContainEqual(expect.objectContaining({ act: 'fork-release', subjectKind: 'release' }));
  await mutate(force.assessor, 'forkRelease', { releaseId });
  expect(await tasks()).toContainEqual(expect.objectContaining({ act: 'answer-item', count: 3 }));
  expect(await query(force.iao, 'tasks')).toEqual([]);
});

interface Walk {
  readonly force: Force;
  readonly assessmentId: string;
}

/** Acts that change what waits, taken or refused as they come: what was done before decides which. */
const steps: Readonly<Record<string, (walk: Walk) => Promise<unknown>>> = {
  answer: async ({ force, assessmentId }) => {
    const { items } = await read(force, assessmentId);
    const expectedVersion = items.find(({ id }) => id === 'scope')?.version ?? 0;
    const content = { kind: 'question', text: `All of it, as it stood at version ${expectedVersion}.` };
    const said = { stance: null, reason: '', content };
    return mutate(force.assessor, 'saveAnswer', { assessmentId, itemId: 'scope', expectedVersion, ...said });
  },
  rely: ({ force, assessmentId }) => mutate(force.iao, 'relyOnItems', { assessmentId, itemIds: ['need'] }),
  ask: ({ force, assessmentId }) =>
    mutate(force.dpo, 'askQuestion', { assessmentId, itemId: 'need', text: 'Why is it kept so long?' }),
  reply: async ({ force, assessmentId }) => {
    const questionId = (await read(force, assessmentId)).questions.find(({ resolvedAt }) => resolvedAt === null)?.id;
    if (questionId === undefined) return null;
    return mutate(force.assessor, 'replyToQuestion', { assessmentId, questionId, text: 'The mail server is old.' });
  },
  resolve: async ({ force, assessmentId }) => {
    const questionId = (await read(force, assessmentId)).questions.find(({ resolvedAt }) => resolvedAt === null)?.id;
    return questionId === undefined ? null : mutate(force.dpo, 'resolveQuestion', { assessmentId, questionId });
  },
  override: async ({ force, assessmentId }) => {
    const { findings } = await read(force, assessmentId);
    const found = findings.find(({ overridable, override }) => overridable && override === null);
    if (!found) return null;
    const { rule, problem, itemId, field } = found;
    return mutate(force.assessor, 'overrideFinding', {
      assessmentId,
      rule,
      problem,
      itemId,
      field,
      reason: 'One system',
    });
  },
  handIn: async ({ force, assessmentId }) => {
    const { hash } = await read(force, assessmentId);
    return mutate(force.assessor, 'submitAssessment', { assessmentId, hash });
  },
  takeBack: ({ force, assessmentId }) =>
    mutate(force.assessor, 'takeBackAssessment', { assessmentId, reason: 'One more partner.' }),
};

test('after any run of acts, Home and the list say what a judgement of the whole assessment says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 6, maxLength: 12 }), async (run) => {
      const force = await aForce();
      const assessmentId = (await aFork(force, releaseId)).id;
      for (const step of run) {
        await steps[step]?.({ force, assessmentId });
        expect(await query(force.dpo, 'assessments')).toEqual(await listInFull(force.dpo));
        for (const person of [force.assessor, force.dpo, force.siro])
          expect(await query(person, 'tasks')).toEqual(await tasksInFull(person));
      }
    }),
    { numRuns: 6 },
  );
});

test('what was kept of one force is told to no other', async () => {
  const [avon, kent] = [await aForce(), await aForce()];
  await aFork(avon, releaseId);
  expect(await query(avon.assessor, 'assessments')).toHaveLength(1);
  expect(await query(kent.assessor, 'assessments')).toEqual([]);
  expectType(await mutate(kent.assessor, 'forkRelease', { releaseId }), 'ReleaseForked');
  expect(await query(kent.assessor, 'assessments')).toEqual(await listInFull(kent.assessor));
});
