import { beforeAll, describe, expect, test } from '@jest/globals';
import { screeningCriteria } from '@countersign/catalogue';
import { blankContent } from '@countersign/domain/document/content';
import { getNamedType, isInputObjectType, isUnionType } from 'graphql';
import {
  aForce,
  anUntrainedPerson,
  aPerson,
  aProgramme,
  aRegulator,
  aRelease,
  ask,
  aTemplate,
  expectType,
  mutate,
  query,
  question,
  schema,
  sendingTwice,
  useApi,
  type Force,
} from './kit/index.js';
import {
  aFork,
  agreementInput,
  aMappedAgreement,
  answerEverything,
  aPdf,
  aPublishingProgramme,
  approval,
  askForPilot,
  inAYear,
  opening,
  read,
} from './kit/story.js';

useApi();

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

describe('every mutation of the contract', () => {
  test.each(mutations.map((one) => [one.name, one] as const))('%s takes the id of its act', (_, { args, type }) => {
    const input = getNamedType(args[0]?.type);
    expect(isInputObjectType(input) && String(input.getFields()['actId']?.type)).toBe('ActId!');
    const answers = getNamedType(type);
    expect(isUnionType(answers) && answers.getTypes().map(({ name }) => name)).toContain('SentBefore');
  });
});

const seen = new Set<string>();
const twice = async (work: () => Promise<unknown>) => {
  for (const name of await sendingTwice(work)) seen.add(name);
};

const table = { placement: 'local', content: null, minimumRows: 0 } as const;
let releaseId: string;
beforeAll(async () => {
  const { id } = await aRelease(await aProgramme(), [
    question('need'),
    question('scope'),
    question('need.screening', { kind: 'screening', placement: 'local', content: null }),
    question('risks', { kind: 'risk', ...table }),
  ]);
  releaseId = id;
});

const likely = { likelihood: 'remote', severity: 'minimal' };
const measure = { text: 'A lock', measureKind: 'technical', control: null, effect: 'reduced', lowers: [] };
const aRisk = {
  ...{ ...blankContent('risk'), title: 'Somebody listens in', harm: 'They hear it', ...likely },
  measures: [{ ...measure, owner: '', due: null, evidence: '' }],
  ...{ residualLikelihood: likely.likelihood, residualSeverity: likely.severity },
};

const aRiskRow = async (force: Force, assessmentId: string) => {
  const row = { assessmentId, tableId: 'risks', rowId: null, expectedVersion: 0, content: aRisk };
  return expectType(await mutate(force.assessor, 'saveRow', row), 'AnswerSaved').item;
};

describe('sent again under its id, each of these is done once and answered the same', () => {
  test('writing a template and publishing it', () =>
    twice(async () => {
      const { author, publisher, ...programme } = await aProgramme();
      const templateId = await aTemplate({ author, publisher, ...programme });
      const text = { placement: 'national', title: 'Another', guidance: '', deferred: false, law: [] };
      const said = { ...text, content: { kind: 'question', text: 'The national answer.' } };
      const added = { templateId, section: 'need', kind: 'question', ...said };
      expectType(await mutate(author, 'addTemplateItem', added), 'TemplateSaved');
      const need = { templateId, itemId: 'need', expectedVersion: 1 };
      expectType(await mutate(author, 'editTemplateItem', { ...need, ...said }), 'TemplateSaved');
      const back = { ...need, version: 1, expectedVersion: 2 };
      expectType(await mutate(author, 'bringBackTemplateItem', back), 'TemplateSaved');
      expectType(await mutate(author, 'moveTemplateItem', { ...need, expectedVersion: 3 }), 'TemplateSaved');
      const scope = { templateId, itemId: 'scope', expectedVersion: 1 };
      const { template } = expectType(await mutate(author, 'retireTemplateItem', scope), 'TemplateSaved');
      const release = { templateId, draftHash: template.draftHash, notes: 'First release' };
      expectType(await mutate(publisher, 'publishRelease', release), 'ReleasePublished');
    }));

  test('answers, rows, departures, files and questions', () =>
    twice(async () => {
      const force = await aForce();
      const { assessor, dpo } = force;
      const assessmentId = (await aFork(force, releaseId)).id;
      const of = { assessmentId, itemId: 'need' };
      const relied = { ...of, expectedVersion: 0, stance: 'relied-on', reason: '', content: null };
      expectType(await mutate(assessor, 'saveAnswer', relied), 'AnswerSaved');
      expectType(await mutate(assessor, 'relyOnItems', { assessmentId, itemIds: ['scope'] }), 'AssessmentMoved');
      const { id: rowId } = await aRiskRow(force, assessmentId);
      const row = { assessmentId, itemId: rowId, expectedVersion: 1 };
      expectType(
        await mutate(assessor, 'departFromLevel', { ...row, level: 'high', reason: 'It spreads' }),
        'AnswerSaved',
      );
      expectType(await mutate(dpo, 'confirmDeparture', { ...row, expectedVersion: 2 }), 'AnswerSaved');
      expectType(await mutate(assessor, 'removeRow', { assessmentId, rowId, expectedVersion: 3 }), 'RowRemoved');
      const back = { assessmentId, itemId: rowId, version: 3, expectedVersion: 4 };
      expectType(await mutate(assessor, 'bringBack', back), 'AnswerSaved');

      const file = { ...of, fileName: 'proof.pdf', fileBase64: aPdf('proof') };
      const { files } = expectType(await mutate(assessor, 'addEvidence', file), 'AnswerSaved').item;
      expect(files).toHaveLength(1);
      const held = { assessmentId, fileId: files[0]?.id };
      expectType(await mutate(assessor, 'removeEvidence', held), 'AnswerSaved');
      const again = expectType(await mutate(assessor, 'bringBackEvidence', held), 'AnswerSaved').item;
      expect(again.files).toEqual(files);

      const { question: asked } = expectType(
        await mutate(dpo, 'askQuestion', { ...of, text: 'Why is it kept so long?' }),
        'QuestionSaved',
      );
      const about = { assessmentId, questionId: asked.id };
      const replied = await mutate(assessor, 'replyToQuestion', { ...about, text: 'Because the mail server is old.' });
      expect(expectType(replied, 'QuestionSaved').question.replies).toHaveLength(1);
      expectType(await mutate(dpo, 'resolveQuestion', about), 'QuestionSaved');
      expect((await read(force, assessmentId)).questions).toHaveLength(1);
    }));

  test('what is recorded beside the answers', () =>
    twice(async () => {
      const force = await aForce();
      const { assessor, dpo, iao, siro } = force;
      const assessmentId = (await aFork(force, releaseId)).id;
      const { id: itemId } = await aRiskRow(force, assessmentId);
      const done = { assessmentId, itemId, measure: 'A lock', since: '2020-01-01', evidence: 'Seen' };
      const { inPlace } = expectType(await mutate(iao, 'recordMeasureInPlace', done), 'AnswerSaved').item;
      const { id: another } = await aRiskRow(force, assessmentId);
      const several = { assessmentId, measures: [{ itemId: another, measure: 'A lock' }], since: '2020-01-01' };
      expectType(await mutate(iao, 'recordMeasuresInPlace', { ...several, evidence: 'Seen' }), 'AssessmentMoved');
      const withdrawn = { assessmentId, inPlaceId: inPlace[0]?.id, reason: 'It broke' };
      expectType(await mutate(iao, 'withdrawMeasureInPlace', withdrawn), 'AnswerSaved');

      const { findings } = await read(force, assessmentId);
      const { rule, problem, itemId: of, field } = findings.find(({ overridable }) => overridable) ?? {};
      const override = { assessmentId, rule, problem, itemId: of, field, reason: 'It is one system' };
      const set = expectType(await mutate(assessor, 'overrideFinding', override), 'AssessmentMoved').assessment;
      const overrideId = set.findings.find((one) => one.override)?.override?.id;
      const second = await aPerson(force, 'data-protection-officer');
      expectType(await mutate(second, 'confirmOverride', { assessmentId, overrideId }), 'AssessmentMoved');
      expectType(await mutate(assessor, 'withdrawOverride', { assessmentId, overrideId }), 'AssessmentMoved');
      const mark = { assessmentId, itemIds: ['need'], mark: 'publish', exemptions: [], harm: '', publicInterest: '' };
      expectType(await mutate(assessor, 'markForPublication', mark), 'AssessmentMoved');
      const redacted = { mark: 'redact', exemptions: ['foia.s31'], harm: 'It tells how', publicInterest: 'Weighed' };
      expectType(await mutate(assessor, 'markForPublication', { ...mark, ...redacted }), 'AssessmentMoved');
      const before = { assessmentId, itemId: 'need', version: 1, expectedVersion: 2 };
      expectType(await mutate(assessor, 'bringBackMark', before), 'AssessmentMoved');

      const notMet = screeningCriteria.map(({ id }) => id);
      const content = { kind: 'screening', met: [], notMet, notes: {} };
      const screened = { assessmentId, itemId: 'need.screening', expectedVersion: 0, reason: '', content };
      const { assessment } = expectType(await mutate(assessor, 'saveAnswer', screened), 'AnswerSaved');
      const on = { assessmentId, hash: assessment.screening.hash };
      const view = { ...on, needed: false, reason: 'Nobody is concerned' };
      expectType(await mutate(dpo, 'giveScreeningView', view), 'AssessmentMoved');
      expectType(await mutate(siro, 'decideScreening', { ...on, reviewBy: inAYear() }), 'AssessmentMoved');
      expectType(await mutate(siro, 'revokeScreening', { assessmentId, reason: 'It grew' }), 'AssessmentMoved');
    }));

  test('handing in, advice, approval, decision and the gate', async () => {
    const force = await aForce();
    const { assessor, dpo, iao, siro } = force;
    const { release } = await aPublishingProgramme();
    const { id: assessmentId } = await aFork(force, release.id);
    await answerEverything(force, assessmentId);
    await twice(async () => {
      const { hash } = await read(force, assessmentId);
      const on = { assessmentId, hash };
      expectType(await mutate(assessor, 'submitAssessment', on), 'AssessmentMoved');
      const back = { assessmentId, reason: 'One thing more' };
      expectType(await mutate(assessor, 'takeBackAssessment', back), 'AssessmentMoved');
      for (const [by, name] of [
        [dpo, 'sendBackAssessment'],
        [iao, 'declineMeasures'],
      ] as const) {
        expectType(await mutate(assessor, 'submitAssessment', on), 'AssessmentMoved');
        expectType(await mutate(by, name, { ...on, reason: 'It says nothing of logs' }), 'AssessmentMoved');
      }
      expectType(await mutate(assessor, 'submitAssessment', on), 'AssessmentMoved');
      expectType(
        await mutate(dpo, 'giveAdvice', { ...on, points: ['Mind this'], canProceed: true }),
        'AssessmentMoved',
      );
      const ready = expectType(await mutate(iao, 'approveMeasures', on), 'AssessmentMoved').assessment;
      expectType(await mutate(siro, 'decideAssessment', approval(ready)), 'AssessmentMoved');
      await aMappedAgreement(force);
      const { request } = await askForPilot(force, assessmentId);
      expect(
        expectType(await mutate(siro, 'openStage', opening(request?.id)), 'GateMoved').gate.opening,
      ).not.toBeNull();
      const closing = { serviceId: 'microsoft-365', stage: 'pilot', reason: 'It goes too fast' };
      expectType(await mutate(siro, 'closeStage', closing), 'GateMoved');
      const relied = (await read(force, assessmentId)).items.find(
        ({ stance, tableId }) => stance === 'relied-on' && tableId === null,
      );
      const edit = { assessmentId, itemId: relied?.id, expectedVersion: relied?.version, content: null };
      const rejected = { ...edit, stance: 'rejected', reason: 'We have another service for this.' };
      expectType(await mutate(assessor, 'saveAnswer', rejected), 'AnswerSaved');
      const { hash: edited } = await read(force, assessmentId);
      expectType(await mutate(assessor, 'discardChanges', { assessmentId, hash: edited }), 'AssessmentMoved');
      expectType(await mutate(siro, 'revokeSignature', { assessmentId, reason: 'It changed' }), 'AssessmentMoved');
    });
  });

  test('words that a second person accepts', async () => {
    const { contractsLead, iao, ...force } = await aForce();
    const recorded = await mutate(contractsLead, 'recordAgreement', agreementInput({ contractsLead, iao, ...force }));
    const agreementId = expectType(recorded, 'AgreementSaved').agreement.id;
    const limb = { agreementId, limbId: 'dpa2018.s59.2' };
    const generic = { verdict: 'met', quotation: 'Microsoft will comply with the GDPR.', locator: 'Terms, page 1' };
    expectType(await mutate(contractsLead, 'mapClause', { ...limb, expectedVersion: 0, ...generic }), 'AgreementSaved');
    const reason = 'Clause 1 defines “the GDPR” so that Part 3 is in it.';
    await twice(async () => {
      expectType(await mutate(iao, 'acceptClauseWords', { ...limb, expectedVersion: 1, reason }), 'AgreementSaved');
      const other = { ...generic, quotation: 'only on instructions', emptying: ['accepted'] };
      expectType(await mutate(contractsLead, 'mapClause', { ...limb, expectedVersion: 2, ...other }), 'AgreementSaved');
      const back = { ...limb, version: 2, expectedVersion: 3 };
      expectType(await mutate(contractsLead, 'bringBackClause', back), 'AgreementSaved');
    });
  });

  test('training and inspections', () =>
    twice(async () => {
      const force = await aForce();
      const dpo = await anUntrainedPerson(force, 'data-protection-officer');
      const of = { course: 'Part 3', provider: 'A college', reference: 'Certificate 12' };
      const training = { ...of, completedOn: '2026-01-05', validUntil: inAYear() };
      const { signatory } = expectType(await mutate(dpo, 'recordTraining', training), 'TrainingRecorded');
      expect(signatory.records).toHaveLength(1);
      const { inspector } = await aRegulator();
      const look = { forceId: force.id, purpose: 'To read what the force has written so far.' };
      const { inspection } = expectType(await mutate(inspector, 'openInspection', look), 'InspectionMoved');
      expectType(await mutate(inspector, 'closeInspection', { inspectionId: inspection.id }), 'InspectionMoved');
      expect(await query(inspector, 'inspections')).toHaveLength(1);
    }));

  test('and there is no other mutation', () => {
    expect([...seen].sort()).toEqual(mutations.map(({ name }) => name).sort());
  });
});

describe('the id of an act', () => {
  const aQuestion = async () => {
    const force = await aForce();
    const assessmentId = (await aFork(force, releaseId)).id;
    const actId = crypto.randomUUID();
    const input = { actId, assessmentId, itemId: 'need', text: 'Why is it so?' };
    expectType(await mutate(force.dpo, 'askQuestion', input), 'QuestionSaved');
    return { force, assessmentId, input };
  };

  test('takes nothing else, by whatever mutation, and says so by name', async () => {
    const { force, assessmentId, input } = await aQuestion();
    expect(await mutate(force.dpo, 'askQuestion', { ...input, text: 'Another question' })).toMatchObject({
      __typename: 'SentBefore',
      message: expect.stringContaining('Nothing more was recorded now') as unknown,
    });
    const other = { actId: input.actId, assessmentId, questionId: crypto.randomUUID() };
    expectType(await mutate(force.dpo, 'resolveQuestion', other), 'SentBefore');
    expect((await read(force, assessmentId)).questions).toHaveLength(1);
  });

  test('is one that was never used for anybody else, of the same force or of another', async () => {
    const { force, assessmentId, input } = await aQuestion();
    expectType(await mutate(force.assessor, 'askQuestion', input), 'QuestionSaved');
    expect((await read(force, assessmentId)).questions).toHaveLength(2);
    expectType(await mutate((await aForce()).dpo, 'askQuestion', input), 'NotThere');
  });

  test('that was refused is free', async () => {
    const { force, assessmentId, input } = await aQuestion();
    const again = { ...input, actId: crypto.randomUUID() };
    expectType(await mutate(force.dpo, 'askQuestion', { ...again, text: ' ' }), 'BadInput');
    expectType(await mutate(force.dpo, 'askQuestion', again), 'QuestionSaved');
    expect((await read(force, assessmentId)).questions).toHaveLength(2);
  });

  test('is a UUID, or the request is not taken', async () => {
    const { force, input } = await aQuestion();
    const text = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { __typename } }';
    for (const actId of ['', 'x', "' or 1=1 --", 'x'.repeat(100_000), null]) {
      const { errors } = await ask(force.dpo, text, { input: { ...input, actId } });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
