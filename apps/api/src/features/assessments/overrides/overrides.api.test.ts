import { expect, test } from '@jest/globals';
import { blankContent, type ContentOf } from '@countersign/domain/document/content';
import {
  aForce,
  aPerson,
  expectType,
  ledgerOf,
  mutate,
  query,
  useApi,
  type Force,
} from '../../../../test/kit/index.js';
import { aSmallFork, aSmallRow, wholeAs } from '../../../../test/kit/small.js';

useApi();

const rule = 'L51_CATEGORY_REGIME_CONFLICT';

/** Officers under Part 3: a finding that somebody can set aside with a reason. */
const activity: ContentOf<'activity'> = {
  ...blankContent('activity'),
  name: 'Professional standards enquiries',
  regime: 'part-3',
  peopleCategories: ['suspect', 'officer-or-staff'],
};

const aForceWithFinding = async () => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  const { id: itemId } = await aSmallRow(force, assessmentId, 'activities', activity);
  const key = { rule, problem: 'category-of-other-regime', itemId, field: 'peopleCategories' };
  return { force, assessmentId, override: { assessmentId, ...key, reason: 'The officers are the suspects here.' } };
};

const findingIn = async (force: Force, id: string) =>
  (await wholeAs(force, id)).findings.find((finding) => finding.rule === rule);

test('a finding is set aside by one person, agreed to by another, and stands again once its item is changed', async () => {
  const { force, assessmentId, override } = await aForceWithFinding();
  expect(await findingIn(force, assessmentId)).toMatchObject({ overridable: true, override: null });

  expectType(await mutate(force.assessor, 'overrideFinding', override), 'AssessmentMoved');
  const made = await findingIn(force, assessmentId);
  expect(made?.override).toMatchObject({ reason: override.reason, by: { id: force.assessor.id }, confirmedBy: null });
  expect(await query(force.dpo, 'tasks')).toContainEqual(
    expect.objectContaining({ act: 'confirm-override', subjectId: assessmentId, count: 1 }),
  );

  const named = { assessmentId, overrideId: made?.override?.id };
  expectType(await mutate(force.assessor, 'confirmOverride', named), 'NotAllowed');
  expectType(await mutate(force.dpo, 'confirmOverride', named), 'AssessmentMoved');
  expect((await findingIn(force, assessmentId))?.override).toMatchObject({ confirmedBy: { id: force.dpo.id } });
  expectType(await mutate(force.dpo, 'confirmOverride', named), 'NotThere');
  expect((await query(force.dpo, 'tasks')).filter(({ act }) => act === 'confirm-override')).toEqual([]);

  const content = { ...activity, description: 'Enquiries into conduct that may be a crime.' };
  const row = { assessmentId, tableId: 'activities', rowId: override.itemId, expectedVersion: 1, content };
  expectType(await mutate(force.assessor, 'saveRow', row), 'AnswerSaved');
  expect(await findingIn(force, assessmentId)).toMatchObject({ override: null });
  const { history } = await wholeAs(force, assessmentId);
  expect(history.slice(0, 2)).toMatchObject([
    { kind: 'override-confirmed', by: { id: force.dpo.id } },
    { kind: 'finding-overridden', by: { id: force.assessor.id }, detail: expect.stringContaining(override.reason) },
  ]);
  const acts = (await ledgerOf(force)).map(({ act }) => act);
  expect(acts.filter((act) => act.includes('override'))).toEqual(['override-finding', 'confirm-override']);
});

test('an override of the whole document stands while the finding says what it said', async () => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  await aSmallRow(force, assessmentId, 'activities', activity);
  const unmarked = async () => {
    const { findings } = await wholeAs(force, assessmentId);
    return findings.find(({ problem }) => problem === 'no-mark');
  };
  const key = { rule: 'L83_PUBLISH_READY', problem: 'no-mark', itemId: null, field: 'mark' };
  const override = { assessmentId, ...key, reason: 'They are marked once the document is whole.' };
  expectType(await mutate(force.assessor, 'overrideFinding', override), 'AssessmentMoved');
  const named = { assessmentId, overrideId: (await unmarked())?.override?.id };
  expectType(await mutate(force.dpo, 'confirmOverride', named), 'AssessmentMoved');

  const row = await aSmallRow(force, assessmentId, 'activities', activity);
  expect((await unmarked())?.override).toBeNull();
  expectType(await mutate(force.dpo, 'confirmOverride', named), 'NotThere');
  expectType(await mutate(force.assessor, 'overrideFinding', override), 'AssessmentMoved');
  expect((await unmarked())?.override).toMatchObject({ confirmedBy: null });
  const gone = { assessmentId, rowId: row.id, expectedVersion: row.version };
  expectType(await mutate(force.assessor, 'removeRow', gone), 'RowRemoved');
  expect((await unmarked())?.override).toMatchObject({ confirmedBy: { id: force.dpo.id } });
});

test('nobody is their own second person', async () => {
  const { force, assessmentId, override } = await aForceWithFinding();
  const both = await aPerson(force, 'assessor', 'data-protection-officer');
  expectType(await mutate(both, 'overrideFinding', override), 'AssessmentMoved');
  const made = await findingIn(force, assessmentId);
  const named = { assessmentId, overrideId: made?.override?.id };
  expect(await mutate(both, 'confirmOverride', named)).toMatchObject({ __typename: 'BarredByPart', part: 'author' });
  expect((await wholeAs(force, assessmentId)).authors.map(({ id }) => id)).toContain(both.id);
});

test('an override is withdrawn by either side, and another can then be made', async () => {
  const { force, assessmentId, override } = await aForceWithFinding();
  expectType(await mutate(force.assessor, 'overrideFinding', override), 'AssessmentMoved');
  expect(await mutate(force.assessor, 'overrideFinding', override)).toMatchObject({ __typename: 'BadInput' });
  const named = { assessmentId, overrideId: (await findingIn(force, assessmentId))?.override?.id };
  expectType(await mutate(force.dpo, 'withdrawOverride', named), 'AssessmentMoved');
  expect(await findingIn(force, assessmentId)).toMatchObject({ override: null });
  expectType(await mutate(force.dpo, 'withdrawOverride', named), 'NotThere');
  expectType(await mutate(force.assessor, 'overrideFinding', override), 'AssessmentMoved');
  const { history } = await wholeAs(force, assessmentId);
  expect(history.map(({ kind }) => kind)).toEqual([
    'finding-overridden',
    'override-withdrawn',
    'finding-overridden',
    'forked',
  ]);
});

test('what its rule does not let anybody set aside is not, nor what is no finding, nor without a reason', async () => {
  const { force, assessmentId, override } = await aForceWithFinding();
  const { findings } = await wholeAs(force, assessmentId);
  const firm = findings.find(({ overridable, itemId }) => !overridable && itemId === override.itemId);
  const { rule: id, problem, itemId, field } = firm ?? {};
  const attempt = { ...override, rule: id, problem, itemId, field };
  expect(await mutate(force.assessor, 'overrideFinding', attempt)).toMatchObject({ field: 'rule' });
  expectType(await mutate(force.assessor, 'overrideFinding', { ...override, problem: 'no-such' }), 'NotThere');
  expect(await mutate(force.assessor, 'overrideFinding', { ...override, reason: '' })).toMatchObject({
    field: 'reason',
  });
  expectType(await mutate(force.dpo, 'overrideFinding', override), 'NotAllowed');
});
