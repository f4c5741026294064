import { expect, test } from '@jest/globals';
import { screeningCriteria } from '@countersign/catalogue';
import { blankContent } from '@countersign/domain/document/content';
import {
  aForce,
  aPerson,
  expectType,
  ledgerOf,
  mutate,
  query,
  useApi,
  type Force,
  type TestPerson,
} from '../../../../test/kit/index.js';
import { aScreening, aSmallFork, wholeAs } from '../../../../test/kit/small.js';
import { inAYear } from '../../../../test/kit/story.js';

useApi();

const answerScreening = async (force: Force, assessmentId: string, ...met: readonly string[]) => {
  const { items } = await wholeAs(force, assessmentId);
  const { id: itemId, version } = items.find(({ id }) => id === 'need.screening') ?? {};
  const answered = { assessmentId, itemId, expectedVersion: version, stance: null, reason: '' };
  const input = { ...answered, content: aScreening(...met) };
  expectType(await mutate(force.assessor, 'saveAnswer', input), 'AnswerSaved');
  return (await wholeAs(force, assessmentId)).screening;
};

const aScreenedForce = async (...met: readonly string[]) => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  const screening = await answerScreening(force, assessmentId, ...met);
  const reason = 'We read each criterion with the project.';
  const view = { assessmentId, hash: screening.hash, needed: false, reason };
  return {
    force,
    assessmentId,
    screening,
    view,
    decision: { assessmentId, hash: screening.hash, reviewBy: inAYear() },
  };
};

test('criteria, view and decision agree that no assessment is needed; one changed answer ends that', async () => {
  const { force, assessmentId, screening, view, decision } = await aScreenedForce();
  expect(screening).toMatchObject({ itemId: 'need.screening', result: 'not-needed', because: [], view: null });
  const waiting = { subjectKind: 'assessment', subjectId: assessmentId };
  expect(await query(force.dpo, 'tasks')).toContainEqual(
    expect.objectContaining({ act: 'view-screening', ...waiting }),
  );
  expect(await mutate(force.siro, 'decideScreening', decision)).toMatchObject({
    __typename: 'BadInput',
    field: 'hash',
  });

  expectType(await mutate(force.dpo, 'giveScreeningView', view), 'AssessmentMoved');
  expect(await query(force.siro, 'tasks')).toContainEqual(
    expect.objectContaining({ act: 'decide-screening', ...waiting }),
  );
  expect(await mutate(force.siro, 'decideScreening', decision, { signedInSecondsAgo: 900 })).toMatchObject({
    __typename: 'StepUpNeeded',
  });
  const moved = expectType(await mutate(force.siro, 'decideScreening', decision), 'AssessmentMoved').assessment;
  expect(moved.screening).toMatchObject({
    view: { needed: false, by: { id: force.dpo.id } },
    decision: { reviewBy: decision.reviewBy, by: { id: force.siro.id } },
  });
  expect(moved.screening.decision?.certificate).toContain(`SHA-256: ${screening.hash}`);

  const [first] = screeningCriteria;
  const changed = await answerScreening(force, assessmentId, first?.id ?? '');
  expect(changed).toMatchObject({ view: null, decision: null });
  expect(await mutate(force.siro, 'decideScreening', decision)).toMatchObject({
    __typename: 'HashMoved',
    currentHash: changed.hash,
  });
  const acts = (await ledgerOf(force)).map(({ act }) => act);
  expect(acts).toEqual(expect.arrayContaining(['view-screening', 'decide-screening']));
});

test('the decision is revoked with a reason, and stays on record', async () => {
  const { force, assessmentId, view, decision } = await aScreenedForce();
  const revocation = { assessmentId, reason: 'Body-worn video was added.' };
  expectType(await mutate(force.siro, 'revokeScreening', revocation), 'NotThere');
  expectType(await mutate(force.dpo, 'giveScreeningView', view), 'AssessmentMoved');
  expectType(await mutate(force.siro, 'decideScreening', decision), 'AssessmentMoved');
  expect(await mutate(force.siro, 'revokeScreening', { ...revocation, reason: '' })).toMatchObject({ field: 'reason' });
  const { assessment } = expectType(await mutate(force.siro, 'revokeScreening', revocation), 'AssessmentMoved');
  expect(assessment.screening).toMatchObject({ decision: null, view: { needed: false } });
  expect(assessment.history.slice(0, 3)).toMatchObject([
    { kind: 'screening-revoked', by: { id: force.siro.id }, detail: revocation.reason },
    { kind: 'no-assessment-decided', by: { id: force.siro.id } },
    { kind: 'screening-viewed', by: { id: force.dpo.id }, detail: `No assessment is needed: ${view.reason}` },
  ]);
  expect((await ledgerOf(force)).at(-1)).toMatchObject({ act: 'revoke-screening', by: force.siro.id });
});

test('where a criterion calls for an assessment, or the data protection officer does, none can be waived', async () => {
  const alone = screeningCriteria.find(({ needsAnother }) => !needsAnother);
  const { force, screening, view, decision } = await aScreenedForce(alone?.id ?? '');
  expect(screening).toMatchObject({ result: 'needed', because: [alone?.id] });
  expectType(await mutate(force.dpo, 'giveScreeningView', view), 'AssessmentMoved');
  expect(await mutate(force.siro, 'decideScreening', decision)).toMatchObject({
    __typename: 'BadInput',
    field: 'hash',
  });

  const other = await aScreenedForce();
  expectType(await mutate(other.force.dpo, 'giveScreeningView', { ...other.view, needed: true }), 'AssessmentMoved');
  const refused = await mutate(other.force.siro, 'decideScreening', other.decision);
  expect(refused).toMatchObject({ __typename: 'BadInput', field: 'hash' });
});

test('author, adviser and decision-maker of a screening are three people', async () => {
  const { force, view, decision } = await aScreenedForce();
  const [adviserToo, everything] = [
    await aPerson(force, 'data-protection-officer', 'senior-information-risk-owner'),
    await aPerson(force, 'assessor', 'data-protection-officer', 'senior-information-risk-owner'),
  ];
  expectType(await mutate(adviserToo, 'giveScreeningView', view), 'AssessmentMoved');
  expect(await mutate(adviserToo, 'decideScreening', decision)).toMatchObject({ part: 'adviser' });
  const marked = { assessmentId: view.assessmentId, itemIds: ['need'], mark: 'publish', exemptions: [] };
  expectType(
    await mutate(everything, 'markForPublication', { ...marked, harm: '', publicInterest: '' }),
    'AssessmentMoved',
  );
  expect(await mutate(everything, 'giveScreeningView', view)).toMatchObject({ part: 'author' });
  expect(await mutate(everything, 'decideScreening', decision)).toMatchObject({ part: 'author' });
  expectType(await mutate(force.assessor, 'giveScreeningView', view), 'NotAllowed');
  expectType(await mutate(force.dpo, 'decideScreening', decision), 'NotAllowed');
});

test('who gave a view of a screening, or decided it, plays no other part that theirs bars from then on', async () => {
  const { force, assessmentId, view, decision } = await aScreenedForce();
  const [viewer, decider] = [
    await aPerson(force, 'assessor', 'data-protection-officer', 'senior-information-risk-owner'),
    await aPerson(force, 'assessor', 'data-protection-officer', 'senior-information-risk-owner'),
  ];
  const mark = { itemIds: ['need'], mark: 'publish', exemptions: [], harm: '', publicInterest: '' };
  const aRow = { tableId: 'activities', rowId: null, expectedVersion: 0, content: blankContent('activity') };
  const barred = async (person: TestPerson, part: string) => {
    for (const [mutation, input] of [
      ['saveRow', aRow],
      ['markForPublication', mark],
    ] as const)
      expect(await mutate(person, mutation, { assessmentId, ...input })).toMatchObject({ part });
    expect((await query(person, 'tasks')).filter(({ act }) => act === 'answer-item')).toEqual([]);
  };

  expectType(await mutate(viewer, 'giveScreeningView', view), 'AssessmentMoved');
  await barred(viewer, 'adviser');
  expect(await mutate(viewer, 'decideScreening', decision)).toMatchObject({ part: 'adviser' });
  expectType(await mutate(decider, 'decideScreening', decision), 'AssessmentMoved');
  await barred(decider, 'decision-maker');
  expect(await mutate(decider, 'giveScreeningView', view)).toMatchObject({ part: 'decision-maker' });
});
