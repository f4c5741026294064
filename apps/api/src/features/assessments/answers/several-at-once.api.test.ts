import { expect, test } from '@jest/globals';
import { dayOf, instant } from '@countersign/domain/kernel';
import {
  aForce,
  aProgramme,
  aRelease,
  expectType,
  ledgerOf,
  mutate,
  question,
  useApi,
} from '../../../../test/kit/index.js';
import { aRisk, aSmallFork, aSmallRow, measureInWords, wholeAs } from '../../../../test/kit/small.js';
import { statementsOf } from '../../../../test/kit/statements.js';

useApi();

const shown = { since: dayOf(instant(new Date())), evidence: 'The settings were exported and read by two people.' };

const twoRisks = async () => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  const ids = [];
  for (const title of ['Copies nobody controls', 'Copies that travel'])
    ids.push((await aSmallRow(force, assessmentId, 'risks.own', { ...aRisk(), title })).id);
  const measures = ids.map((itemId) => ({ itemId, measure: measureInWords }));
  return { force, assessmentId, ids, measures, said: { assessmentId, measures, ...shown } };
};

test('several measures are in place by one act: each is a record of its own, and an entry', async () => {
  const { force, assessmentId, ids, said } = await twoRisks();
  const before = (await ledgerOf(force)).length;
  const { assessment } = expectType(await mutate(force.iao, 'recordMeasuresInPlace', said), 'AssessmentMoved');
  expect(assessment.highestNow).toBe('low');
  const risks = assessment.items.filter(({ id }) => ids.includes(id));
  expect(risks.map(({ inPlace }) => inPlace)).toEqual(
    ids.map(() => [expect.objectContaining({ measure: measureInWords, ...shown })]),
  );
  expect((await ledgerOf(force)).slice(before)).toMatchObject(
    ids.map((id) => ({ act: 'record-measure-in-place', subjectId: `${assessmentId}/${id}`, by: force.iao.id })),
  );
});

test('one that cannot be recorded takes the others with it', async () => {
  const { force, assessmentId, measures, said } = await twoRisks();
  const single = { assessmentId, ...measures[1], ...shown };
  expectType(await mutate(force.iao, 'recordMeasureInPlace', single), 'AnswerSaved');
  const before = (await ledgerOf(force)).length;
  expect(await mutate(force.iao, 'recordMeasuresInPlace', said)).toMatchObject({
    __typename: 'BadInput',
    field: 'measures',
    message: expect.stringContaining(measureInWords) as unknown,
  });
  expect(await ledgerOf(force)).toHaveLength(before);
  expect((await wholeAs(force, assessmentId)).items.flatMap(({ inPlace }) => inPlace)).toHaveLength(1);
  expectType(await mutate(force.dpo, 'recordMeasuresInPlace', said), 'NotAllowed');
  expectType(await mutate((await aForce()).iao, 'recordMeasuresInPlace', said), 'NotThere');
});

const aForceToRely = async () => {
  const local = { placement: 'local', content: null } as const;
  const items = [question('need'), question('scope'), question('own', local), question('later', { deferred: true })];
  const { id: releaseId } = await aRelease(await aProgramme(), items);
  const force = await aForce();
  const forked = expectType(await mutate(force.assessor, 'forkRelease', { releaseId }), 'ReleaseForked');
  return { force, assessmentId: forked.assessment.id };
};

test('several national items are relied on by one act: each is an answer of its own by name, and an entry', async () => {
  const { force, assessmentId } = await aForceToRely();
  const before = (await ledgerOf(force)).length;
  const chosen = { assessmentId, itemIds: ['need', 'scope'] };
  const { assessment } = expectType(await mutate(force.assessor, 'relyOnItems', chosen), 'AssessmentMoved');
  expect(assessment.items.filter(({ stance }) => stance === 'relied-on')).toMatchObject(
    chosen.itemIds.map((id) => ({ id, version: 1, by: { id: force.assessor.id } })),
  );
  expect(assessment.authors.map(({ id }) => id)).toEqual([force.assessor.id]);
  expect((await ledgerOf(force)).slice(before)).toMatchObject(
    chosen.itemIds.map((id) => ({ act: 'answer-item', subjectId: `${assessmentId}/${id}`, by: force.assessor.id })),
  );
});

test.each(['own', 'later'])('an item that is only the force’s cannot be among them: %s', async (id) => {
  const { force, assessmentId } = await aForceToRely();
  const chosen = { assessmentId, itemIds: ['need', id] };
  expect(await mutate(force.assessor, 'relyOnItems', chosen)).toMatchObject({ __typename: 'BadInput', field: 'items' });
  expect((await wholeAs(force, assessmentId)).items.filter(({ stance }) => stance !== null)).toEqual([]);
});

test('what somebody has answered is never replaced, and others may not', async () => {
  const { force, assessmentId } = await aForceToRely();
  const adapted = { assessmentId, itemId: 'need', expectedVersion: 0, stance: 'adapted', reason: 'It differs here' };
  const content = { kind: 'question', text: 'Our own text.' };
  expectType(await mutate(force.assessor, 'saveAnswer', { ...adapted, content }), 'AnswerSaved');
  const chosen = { assessmentId, itemIds: ['scope', 'need'] };
  expectType(await mutate(force.assessor, 'relyOnItems', chosen), 'BadInput');
  expectType(await mutate(force.dpo, 'relyOnItems', chosen), 'NotAllowed');
  expectType(await mutate((await aForce()).assessor, 'relyOnItems', chosen), 'NotThere');
  const standing = (await wholeAs(force, assessmentId)).items.find(({ id }) => id === 'need');
  expect(standing).toMatchObject({ stance: 'adapted', version: 1 });
});

/** A force that relies on some items of its release, and the release has as many. */
const aForceThatReliesOn = async (itemIds: readonly string[]) => {
  const { id: releaseId } = await aRelease(
    await aProgramme(),
    itemIds.map((id) => question(id)),
  );
  const force = await aForce();
  const forked = expectType(await mutate(force.assessor, 'forkRelease', { releaseId }), 'ReleaseForked');
  return { force, assessmentId: forked.assessment.id, itemIds };
};

test('however many are done at once, as many statements are sent as for one', async () => {
  const relying = async (itemIds: readonly string[]) => {
    const { force, assessmentId } = await aForceThatReliesOn(itemIds);
    const rely = () => mutate(force.assessor, 'relyOnItems', { assessmentId, itemIds });
    return statementsOf(async () => expectType(await rely(), 'AssessmentMoved'));
  };
  const one = await relying(['a']);
  expect(one.filter((text) => text.includes('app.append_ledger'))).toHaveLength(1);
  expect([...(await relying(['a', 'b', 'c', 'd']))].sort()).toEqual([...one].sort());

  const inPlace = async (place: number) => {
    const { force, said } = await twoRisks();
    const measures = said.measures.slice(0, place);
    const record = () => mutate(force.iao, 'recordMeasuresInPlace', { ...said, measures });
    return (await statementsOf(async () => expectType(await record(), 'AssessmentMoved'))).length;
  };
  expect(await inPlace(2)).toBe(await inPlace(1));
});
