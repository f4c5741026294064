import { expect, test } from '@jest/globals';
import { blankContent, type ContentOf } from '@countersign/domain/document/content';
import { dayOf, instant } from '@countersign/domain/kernel';
import { aForce, expectType, mutate, query, useApi, type Force, type TestPerson } from '../../../../test/kit/index.js';
import { aRisk, aScreening, aSmallFork, aSmallRow, measureInWords, wholeAs } from '../../../../test/kit/small.js';
import { withStatements } from '../../../../test/kit/statements.js';
import { aFork, answerEverything, approval, aPublishingProgramme, inAYear, read } from '../../../../test/kit/story.js';

useApi();

type Moving = Extract<
  Parameters<typeof mutate>[1],
  | 'submitAssessment'
  | 'takeBackAssessment'
  | 'sendBackAssessment'
  | 'declineMeasures'
  | 'giveAdvice'
  | 'approveMeasures'
  | 'decideAssessment'
  | 'revokeSignature'
  | 'giveScreeningView'
  | 'decideScreening'
  | 'revokeScreening'
  | 'overrideFinding'
  | 'confirmOverride'
  | 'withdrawOverride'
  | 'recordMeasuresInPlace'
  | 'markForPublication'
  | 'bringBackMark'
>;

type Input = Readonly<Record<string, unknown>> & { readonly assessmentId: string };

/** The one statement that reads an assessment whole. */
const readsTheWhole = (statement: string): boolean => statement.includes('as "besideHistory"');

/** An act by which an assessment moves on: it reads it whole once, and answers what the next reading says. */
const once = async (person: TestPerson, name: Moving, input: Input) => {
  const { answer, sent } = await withStatements(() => mutate(person, name, input));
  const { assessment } = expectType(answer, 'AssessmentMoved');
  expect({ name, wholeReadings: sent.filter(readsTheWhole).length }).toEqual({ name, wholeReadings: 1 });
  expect(await query(person, 'assessment', { id: input.assessmentId })).toMatchObject(assessment);
  return assessment;
};

const reason = 'The measure on sharing has no owner, and none that we could name.';

const theWhole = async (force: Force, assessmentId: string) => {
  const { hash } = await read(force, assessmentId);
  return { assessmentId, hash };
};

test('handing in, advising, deciding and revoking read the assessment once', async () => {
  const force = await aForce();
  const { release } = await aPublishingProgramme();
  const { id: assessmentId } = await aFork(force, release.id);
  await answerEverything(force, assessmentId);
  const on = await theWhole(force, assessmentId);

  await once(force.assessor, 'submitAssessment', on);
  await once(force.assessor, 'takeBackAssessment', { assessmentId, reason: 'A risk was left out of it.' });
  await once(force.assessor, 'submitAssessment', on);
  await once(force.dpo, 'sendBackAssessment', { ...on, reason });
  await once(force.assessor, 'submitAssessment', on);
  await once(force.iao, 'declineMeasures', { ...on, reason });
  await once(force.assessor, 'submitAssessment', on);
  const points = ['Keep recording off until its retention is set.', 'Test the export of logs before the pilot.'];
  await once(force.dpo, 'giveAdvice', { ...on, points, canProceed: true });
  const ready = await once(force.iao, 'approveMeasures', on);
  const signed = await once(force.siro, 'decideAssessment', approval(ready));
  expect(signed.state).toBe('signed');
  await once(force.siro, 'revokeSignature', { assessmentId, reason: 'The scope was widened without us.' });
});

/** Officers under Part 3: a finding that somebody can set aside with a reason. */
const activity: ContentOf<'activity'> = {
  ...blankContent('activity'),
  name: 'Professional standards enquiries',
  regime: 'part-3',
  peopleCategories: ['suspect', 'officer-or-staff'],
};

test('setting a finding aside, agreeing to it and taking it back read the assessment once', async () => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  const { id: itemId } = await aSmallRow(force, assessmentId, 'activities', activity);
  const key = { rule: 'L51_CATEGORY_REGIME_CONFLICT', problem: 'category-of-other-regime', itemId };
  const override = { assessmentId, ...key, field: 'peopleCategories', reason: 'The officers are the suspects here.' };
  const { findings } = await once(force.assessor, 'overrideFinding', override);
  const made = findings.find((one) => one.rule === key.rule)?.override;
  await once(force.dpo, 'confirmOverride', { assessmentId, overrideId: made?.id });
  await once(force.assessor, 'withdrawOverride', { assessmentId, overrideId: made?.id });
});

test('a screening is viewed, decided and revoked with one reading each', async () => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  const answered = { assessmentId, itemId: 'need.screening', expectedVersion: 0, stance: null, reason: '' };
  expectType(await mutate(force.assessor, 'saveAnswer', { ...answered, content: aScreening() }), 'AnswerSaved');
  const { hash } = (await wholeAs(force, assessmentId)).screening;
  const why = { reason: 'We read each criterion with the project.' };
  await once(force.dpo, 'giveScreeningView', { assessmentId, hash, needed: false, ...why });
  await once(force.siro, 'decideScreening', { assessmentId, hash, reviewBy: inAYear() });
  await once(force.siro, 'revokeScreening', { assessmentId, reason: 'Body-worn video was added.' });
});

test('measures and marks of several items are recorded with one reading each', async () => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  const measures = [];
  for (const title of ['Copies nobody controls', 'Copies that travel', 'Copies that stay']) {
    const { id: itemId } = await aSmallRow(force, assessmentId, 'risks.own', { ...aRisk(), title });
    measures.push({ itemId, measure: measureInWords });
  }
  const shown = { since: dayOf(instant(new Date())), evidence: 'The settings were exported and read by two people.' };
  const recorded = await once(force.iao, 'recordMeasuresInPlace', { assessmentId, measures, ...shown });
  expect(recorded.items.flatMap(({ inPlace }) => inPlace)).toHaveLength(3);

  const redaction = {
    mark: 'redact',
    exemptions: ['foia.s31'],
    harm: 'It names the logs.',
    publicInterest: 'Weighed.',
  };
  const itemIds = ['need', 'risks.own'];
  await once(force.assessor, 'markForPublication', { assessmentId, itemIds, ...redaction });
  const again = { ...redaction, harm: 'It names the logs that are not kept.' };
  await once(force.assessor, 'markForPublication', { assessmentId, itemIds: ['need'], ...again });
  await once(force.assessor, 'bringBackMark', { assessmentId, itemId: 'need', version: 1, expectedVersion: 2 });
});

test('one measure is recorded and taken back with one reading each', async () => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  const { id: itemId } = await aSmallRow(force, assessmentId, 'risks.own', aRisk());
  const shown = { since: dayOf(instant(new Date())), evidence: 'The settings were exported and read by two people.' };
  const saved = async (person: TestPerson, name: 'recordMeasureInPlace' | 'withdrawMeasureInPlace', input: object) => {
    const { answer, sent } = await withStatements(() => mutate(person, name, input));
    const { item, assessment } = expectType(answer, 'AnswerSaved');
    expect({ name, wholeReadings: sent.filter(readsTheWhole).length }).toEqual({ name, wholeReadings: 1 });
    expect(await query(person, 'assessment', { id: assessmentId })).toMatchObject(assessment);
    return item;
  };
  const said = { assessmentId, itemId, measure: measureInWords, ...shown };
  const { inPlace } = await saved(force.iao, 'recordMeasureInPlace', said);
  const withdrawal = { assessmentId, inPlaceId: inPlace[0]?.id, reason: 'It was switched on for a project.' };
  expect(await saved(force.assessor, 'withdrawMeasureInPlace', withdrawal)).toMatchObject({ inPlace: [] });
});
