import { beforeAll, expect, test } from '@jest/globals';
import {
  aForce,
  aPerson,
  aProgramme,
  aRelease,
  expectType,
  ledgerOf,
  mutate,
  query,
  question,
  useApi,
  type TestPerson,
} from '../../../../test/kit/index.js';
import { aFork, read } from '../../../../test/kit/story.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  releaseId = (await aRelease(await aProgramme(), [question('need'), question('scope')])).id;
});

const aForkOf = async () => {
  const kent = await aForce();
  return { kent, id: (await aFork(kent, releaseId)).id };
};

const text = 'Who decided that this is needed?';

const ask = async (by: TestPerson, assessmentId: string, itemId = 'need') =>
  expectType(await mutate(by, 'askQuestion', { assessmentId, itemId, text }), 'QuestionSaved').question;

const reply = (by: TestPerson, assessmentId: string, questionId: string) =>
  mutate(by, 'replyToQuestion', { assessmentId, questionId, text: 'The board did, in May.' });

const resolve = (by: TestPerson, assessmentId: string, questionId: string) =>
  mutate(by, 'resolveQuestion', { assessmentId, questionId });

const waitsFor = async (person: TestPerson) =>
  (await query(person, 'tasks')).map(({ act, count }) => `${act} ${count}`);

test('a question stands at its item, is replied to, and is resolved by who asked it', async () => {
  const { kent, id } = await aForkOf();
  const asked = await ask(kent.siro, id);
  expect(asked).toMatchObject({ itemId: 'need', itemTitle: 'Question need', text, mayResolve: true, replies: [] });
  const open = await read(kent, id);
  expect(open.items.map(({ openQuestions }) => openQuestions)).toEqual([1, 0]);
  expect(open.questions).toMatchObject([{ id: asked.id, mayResolve: false, askedBy: { id: kent.siro.id } }]);
  expect(open.authors).toEqual([]);
  expect(await waitsFor(kent.assessor)).toContain('reply-to-question 1');

  const replied = expectType(await reply(kent.assessor, id, asked.id), 'QuestionSaved').question;
  expect(replied.replies).toMatchObject([{ text: 'The board did, in May.', by: { name: kent.assessor.name } }]);
  expect(await waitsFor(kent.assessor)).not.toContain('reply-to-question 1');
  expect(await waitsFor(kent.siro)).toContain('resolve-question 1');

  const resolved = expectType(await resolve(kent.siro, id, asked.id), 'QuestionSaved');
  expect(resolved.question).toMatchObject({ resolvedBy: { id: kent.siro.id }, mayResolve: false });
  expect(resolved.assessment.items.map(({ openQuestions }) => openQuestions)).toEqual([0, 0]);
  const entries = (await ledgerOf(kent)).slice(-3);
  expect(entries.map(({ act }) => act)).toEqual(['ask-question', 'reply-to-question', 'resolve-question']);
  expect(JSON.stringify(entries)).not.toMatch(/board|decided/);
});

test('an open question stands in the way of handing in, and a resolved one does not', async () => {
  const { kent, id } = await aForkOf();
  const asked = await ask(kent.dpo, id);
  const blocking = async () => {
    const { hash } = await read(kent, id);
    const refused = expectType(await mutate(kent.assessor, 'submitAssessment', { assessmentId: id, hash }), 'Blocked');
    return refused.findings.filter(({ rule }) => rule === 'W1_OPEN_QUESTION').map(({ itemId }) => itemId);
  };
  expect(await blocking()).toEqual(['need']);
  expectType(await resolve(kent.dpo, id, asked.id), 'QuestionSaved');
  expect(await blocking()).toEqual([]);
});

test('only who asked, or the data protection officer, says that a question is answered', async () => {
  const { kent, id } = await aForkOf();
  const asked = await ask(kent.iao, id);
  for (const other of [kent.assessor, kent.siro, kent.rollOutLead])
    expect(await resolve(other, id, asked.id)).toMatchObject({
      __typename: 'NotAllowed',
      act: 'resolve-question',
      neededRoles: ['data-protection-officer'],
    });
  expectType(await resolve(kent.dpo, id, asked.id), 'QuestionSaved');
  expectType(await resolve(kent.dpo, id, asked.id), 'NotThere');
  expect(await reply(kent.assessor, id, asked.id)).toMatchObject({ __typename: 'BadInput', field: 'text' });
});

test('a question needs an item and a text, and somebody of the force', async () => {
  const { kent, id } = await aForkOf();
  const asked = { assessmentId: id, itemId: 'need' };
  expect(await mutate(kent.dpo, 'askQuestion', { ...asked, text: ' ' })).toMatchObject({ field: 'text' });
  expect(await mutate(kent.dpo, 'askQuestion', { ...asked, text: 'x'.repeat(4001) })).toMatchObject({ field: 'text' });
  expectType(await mutate(kent.dpo, 'askQuestion', { ...asked, itemId: 'nowhere', text }), 'NotThere');
  expectType(await mutate(kent.dpo, 'askQuestion', { ...asked, assessmentId: kent.id, text }), 'NotThere');
  expectType(await mutate(await aPerson(kent), 'askQuestion', { ...asked, text }), 'NotAllowed');
  expectType(await reply(kent.assessor, id, kent.id), 'NotThere');
});

test('a question of another force is not there', async () => {
  const { kent, id } = await aForkOf();
  const asked = await ask(kent.dpo, id);
  const avon = await aForce();
  expectType(await reply(avon.assessor, id, asked.id), 'NotThere');
  expectType(await resolve(avon.dpo, id, asked.id), 'NotThere');
  expectType(await mutate(avon.dpo, 'askQuestion', { assessmentId: id, itemId: 'need', text }), 'NotThere');
  expect((await read(kent, id)).questions).toMatchObject([{ replies: [], resolvedBy: null }]);
});
