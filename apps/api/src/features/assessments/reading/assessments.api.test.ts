import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { provisionOn } from '@countersign/catalogue';
import { dayOf, instant } from '@countersign/domain/kernel';
import type { Finding } from '@countersign/domain/rule-book/finding';
import { aForce, aPerson, ask, expectType, ledgerOf, mutate, query, useApi } from '../../../../test/kit/index.js';
import {
  aFork,
  answerEverything,
  approval,
  aPublishingProgramme,
  aReadyAssessment,
  aSignedAssessment,
  aSubmittedAssessment,
  read,
} from '../../../../test/kit/story.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  releaseId = (await aPublishingProgramme()).release.id;
});

const today = dayOf(instant(new Date()));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('writing', () => {
  test('a fork remembers its release, and starts with nothing answered', async () => {
    const kent = await aForce();
    const assessment = await aFork(kent, releaseId);
    expect(assessment).toMatchObject({ releaseNumber: '1.0', state: 'draft', openToWriting: true });
    expect(assessment.items.every((item) => item.stance === null && item.content === null)).toBe(true);
    const again = await mutate(kent.assessor, 'forkRelease', { releaseId });
    expect(again).toMatchObject({ __typename: 'AlreadyForked', assessmentId: assessment.id });
  });

  test('an untouched copy cannot be handed in, and the refusal names what blocks', async () => {
    const kent = await aForce();
    const { id, hash } = await aFork(kent, releaseId);
    const refused = expectType(await mutate(kent.assessor, 'submitAssessment', { assessmentId: id, hash }), 'Blocked');
    expect(refused.findings.filter(({ rule }) => rule === 'L11_SECTION_REVIEW').length).toBeGreaterThan(20);
    expect(refused.findings.every(({ message, remedy }) => message !== '' && remedy !== '')).toBe(true);
    expect(refused.findings.filter(({ law }) => law.length === 0)).toEqual([]);
    expect(refused.findings.flatMap(({ law }) => law).filter((id) => provisionOn(id, today) === null)).toEqual([]);
    expect((await read(kent, id)).state).toBe('draft');
  });

  test('what the rules say is read of one item, of each the same as in the whole', async () => {
    const kent = await aForce();
    const { id } = await aFork(kent, releaseId);
    const findings = '{ rule problem itemId field message }';
    const asked = `query OfOne($id: ID!, $itemId: ID) {
      assessment(id: $id) { one: findings(itemId: $itemId) ${findings} whole: findings ${findings} }
    }`;
    const told = async (itemId: string | null) =>
      (await ask<{ assessment: Record<'one' | 'whole', Finding[]> }>(kent.assessor, asked, { id, itemId })).data;
    const { whole = [] } = (await told(null))?.assessment ?? {};
    const items = new Set(whole.flatMap(({ itemId }) => itemId ?? []));
    const [first = ''] = items;
    expect(items.size).toBeGreaterThan(20);
    expect((await told(first))?.assessment.one).toEqual(whole.filter(({ itemId }) => itemId === first));
    expect((await told('no-such-item'))?.assessment.one).toEqual([]);
    expect((await told(null))?.assessment.one).toEqual(whole);
  });

  test('one item is read by itself, with its rows and all others in outline, each the same as in the whole', async () => {
    const kent = await aForce();
    const { id } = await aFork(kent, releaseId);
    const value = { kind: 'number', value: 250 };
    const input = {
      assessmentId: id,
      itemId: 'scope.users',
      expectedVersion: 0,
      stance: null,
      reason: '',
      content: value,
    };
    await mutate(kent.assessor, 'saveAnswer', input);
    const inFull = '{ id tableId kind title content version at }';
    const asked = `query Part($id: ID!, $itemId: ID!) {
      assessment(id: $id) {
        savedAt part(itemId: $itemId) ${inFull} items ${inFull}
        outline { id tableId kind title table answered version }
      }
    }`;
    interface Item {
      readonly id: string;
      readonly tableId: string | null;
      readonly at: string | null;
    }
    interface Read {
      readonly savedAt: string;
      readonly part: readonly Item[];
      readonly items: readonly Item[];
      readonly outline: readonly (Item & { readonly table: boolean; readonly answered: boolean })[];
    }
    const read = async (itemId: string) =>
      (await ask<{ assessment: Read }>(kent.assessor, asked, { id, itemId })).data?.assessment as Read;
    const { part, items, outline, savedAt } = await read('scope.users');
    expect(part).toEqual(items.filter((item) => item.id === 'scope.users'));
    expect(savedAt).toBe(part[0]?.at);
    expect(outline.map((item) => item.id)).toEqual(items.map((item) => item.id));
    expect(outline.find((item) => item.id === 'scope.users')).toMatchObject({
      answered: true,
      table: false,
      version: 1,
    });
    const table = outline.find((item) => item.table)?.id ?? '';
    expect((await read(table)).part).toEqual(items.filter((item) => item.id === table || item.tableId === table));
    expect((await read('no-such-item')).part).toEqual([]);
  });

  test('two people save the same item: the second is told what stands, and loses nothing', async () => {
    const kent = await aForce();
    const second = await aPerson(kent, 'assessor');
    const { id } = await aFork(kent, releaseId);
    const input = { assessmentId: id, itemId: 'scope.users', expectedVersion: 0, stance: null, reason: '' };
    const both = await Promise.all(
      [kent.assessor, second].map((person, place) =>
        mutate(person, 'saveAnswer', { ...input, content: { kind: 'number', value: 100 + place } }),
      ),
    );
    const kinds = both.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['AnswerSaved', 'StaleVersion']);
    const stale = both.find((one) => one.__typename === 'StaleVersion');
    const stands = (await read(kent, id)).items.find((item) => item.id === 'scope.users');
    expect(stale).toMatchObject({ currentVersion: 1, currentContent: stands?.content, savedBy: stands?.by });
  });

  test('every answer leaves an entry with the hash before and after, and no content', async () => {
    const kent = await aForce();
    const { id } = await aFork(kent, releaseId);
    const input = { assessmentId: id, itemId: 'scope.users', stance: null, reason: '' };
    for (const value of [250, 300])
      await mutate(kent.assessor, 'saveAnswer', {
        ...input,
        expectedVersion: value === 250 ? 0 : 1,
        content: { kind: 'number', value },
      });
    const entries = (await ledgerOf(kent)).filter(({ act }) => act === 'answer-item');
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toContain('300');
  });

  test.each([
    ['a stance on a local item', { itemId: 'scope.users', stance: 'relied-on', content: null }],
    ['a text of another kind', { itemId: 'scope.users', stance: null, content: { kind: 'question', text: 'many' } }],
    ['a negative number', { itemId: 'scope.users', stance: null, content: { kind: 'number', value: -1 } }],
    ['no reason for rejecting', { itemId: 'need.aims', stance: 'rejected', content: null }],
    [
      'a text of 100,000 characters',
      { itemId: 'need.dpo-contact', stance: null, content: { kind: 'question', text: 'x'.repeat(1e5) } },
    ],
    [
      'a text that reverses the direction of reading',
      { itemId: 'need.dpo-contact', stance: null, content: { kind: 'question', text: 'abc\u202Edef' } },
    ],
  ])('%s is refused by name, and nothing is written', async (_, attempt) => {
    const kent = await aForce();
    const { id, hash } = await aFork(kent, releaseId);
    const input = { assessmentId: id, expectedVersion: 0, reason: '', ...attempt };
    expectType(await mutate(kent.assessor, 'saveAnswer', input), 'BadInput');
    expect((await read(kent, id)).hash).toBe(hash);
  });

  test('a row that is removed leaves the document and is kept', async () => {
    const kent = await aForce();
    const { id } = await aFork(kent, releaseId);
    const content = { kind: 'use', what: 'A trial with made-up people' };
    const added = { assessmentId: id, tableId: 'declared-use', rowId: null, expectedVersion: 0, content };
    const row = expectType(await mutate(kent.assessor, 'saveRow', added), 'AnswerSaved').item;
    const input = { assessmentId: id, rowId: row.id, expectedVersion: 1 };
    const removed = expectType(await mutate(kent.assessor, 'removeRow', input), 'RowRemoved').assessment;
    expect(removed.items.map((item) => item.id)).not.toContain(row.id);
    expect(removed.removedItems).toMatchObject([{ id: row.id, content: row.content }]);
  });
});

describe('the level of a risk', () => {
  test('a departure counts only once a second person has confirmed it, who is no author by it', async () => {
    const kent = await aForce();
    const { id } = await aFork(kent, releaseId);
    await answerEverything(kent, id);
    const risk = (await read(kent, id)).items.find((item) => item.kind === 'risk' && item.residualLevel === 'low');
    const on = { assessmentId: id, itemId: risk?.id };
    const departed = expectType(
      await mutate(kent.assessor, 'departFromLevel', {
        ...on,
        expectedVersion: risk?.version,
        level: 'medium',
        reason: 'Informants are among the people concerned.',
      }),
      'AnswerSaved',
    );
    expect(departed.item).toMatchObject({ computedResidualLevel: 'low', residualLevel: 'low' });
    expect(departed.assessment.findings.map(({ rule }) => rule)).toContain('L60_MATRIX_COMPUTED');

    const confirm = { ...on, expectedVersion: departed.item.version };
    expectType(await mutate(kent.assessor, 'confirmDeparture', confirm), 'NotAllowed');
    const confirmed = expectType(await mutate(kent.dpo, 'confirmDeparture', confirm), 'AnswerSaved');
    expect(confirmed.item).toMatchObject({ computedResidualLevel: 'low', residualLevel: 'medium' });
    expect(confirmed.assessment.authors.map((author) => author.id)).not.toContain(kent.dpo.id);
  });
});

describe('from handing in to the signature', () => {
  test('advice, approval and decision, each by its own person, end in a certificate that says what was hashed', async () => {
    const kent = await aForce();
    const signed = await aSignedAssessment(kent, releaseId);
    expect(signed.state).toBe('signed');
    const decision = signed.standing;
    expect(decision?.hash).toBe(sha256(signed.round?.document ?? ''));
    expect(decision?.certificateHash).toBe(sha256(decision?.certificate ?? ''));
    expect(decision?.certificate).toContain(`Document signed, SHA-256: ${decision?.hash}`);
    expect(decision?.certificate).toContain('overruled because The export was tested last month.');
    const acts = (await ledgerOf(kent)).map(({ act }) => act);
    expect(acts.slice(-4)).toEqual(['submit-assessment', 'give-advice', 'approve-measures', 'decide-assessment']);
  });

  test('what is handed in is not written in, until it is taken back with a reason', async () => {
    const kent = await aForce();
    const { id } = await aSubmittedAssessment(kent, releaseId);
    const answer = { assessmentId: id, itemId: 'scope.users', expectedVersion: 1, stance: null, reason: '' };
    const content = { kind: 'number', value: 300 };
    const refused = await mutate(kent.assessor, 'saveAnswer', { ...answer, content });
    expect(refused).toMatchObject({ __typename: 'NotNow', state: 'submitted' });
    expectType(await mutate(kent.assessor, 'takeBackAssessment', { assessmentId: id, reason: ' ' }), 'BadInput');
    expectType(
      await mutate(kent.assessor, 'takeBackAssessment', { assessmentId: id, reason: 'More people' }),
      'AssessmentMoved',
    );
    expectType(await mutate(kent.assessor, 'saveAnswer', { ...answer, content }), 'AnswerSaved');
  });

  test('author, adviser and decision-maker are three people, whatever they are appointed to', async () => {
    const kent = await aForce();
    const everything = await aPerson(
      kent,
      'assessor',
      'data-protection-officer',
      'information-asset-owner',
      'senior-information-risk-owner',
    );
    const submitted = await aSubmittedAssessment({ ...kent, assessor: everything }, releaseId);
    const on = { assessmentId: submitted.id, hash: submitted.round?.hash };
    const advice = { ...on, points: ['One point'], canProceed: true };
    expect(await mutate(everything, 'giveAdvice', advice)).toMatchObject({
      __typename: 'BarredByPart',
      part: 'author',
    });
    expect(await mutate(everything, 'approveMeasures', on)).toMatchObject({
      __typename: 'BarredByPart',
      part: 'author',
    });
    expectType(await mutate(kent.dpo, 'giveAdvice', advice), 'AssessmentMoved');
    const ready = expectType(await mutate(kent.iao, 'approveMeasures', on), 'AssessmentMoved').assessment;
    const refused = await mutate(everything, 'decideAssessment', approval(ready));
    expect(refused).toMatchObject({ __typename: 'BarredByPart', part: 'author' });
  });

  test('a signature needs every point answered, the hash that was read and a sign-in made for it', async () => {
    const kent = await aForce();
    const ready = await aReadyAssessment(kent, releaseId);
    const decision = approval(ready);
    const decide = (changes: object, options = {}) =>
      mutate(kent.siro, 'decideAssessment', { ...decision, ...changes }, options);
    expect(await decide({ answers: decision.answers.slice(1) })).toMatchObject({ __typename: 'BadInput' });
    expect(await decide({ hash: 'f'.repeat(64) })).toMatchObject({
      __typename: 'HashMoved',
      currentHash: decision.hash,
    });
    expect(await decide({ residualRiskAccepted: false })).toMatchObject({ field: 'residualRiskAccepted' });
    expect(await decide({ reviewBy: '2020-01-01' })).toMatchObject({ __typename: 'BadInput', field: 'reviewBy' });
    expect(await decide({}, { signedInSecondsAgo: 900 })).toMatchObject({ __typename: 'StepUpNeeded' });
    expect((await read(kent, ready.id)).state).toBe('ready-to-decide');
    expect(await decide({})).toMatchObject({ __typename: 'AssessmentMoved' });
  });

  test('a change after the signature leaves it on the old version only', async () => {
    const kent = await aForce();
    const signed = await aSignedAssessment(kent, releaseId);
    const item = signed.items.find(({ id }) => id === 'scope.users');
    const input = { assessmentId: signed.id, itemId: 'scope.users', expectedVersion: item?.version, stance: null };
    await mutate(kent.assessor, 'saveAnswer', { ...input, reason: '', content: { kind: 'number', value: 9000 } });
    const after = await read(kent, signed.id);
    expect(after.standing?.hash).toBe(signed.standing?.hash);
    expect(after.hash).not.toBe(signed.hash);
  });

  test('a signature of another force cannot be given, and its assessment is not there', async () => {
    const [kent, avon] = [await aForce(), await aForce()];
    const ready = await aReadyAssessment(kent, releaseId);
    expectType(await mutate(avon.siro, 'decideAssessment', approval(ready)), 'NotThere');
    expect(await query(avon.siro, 'assessment', { id: ready.id })).toBeNull();
  });
});
