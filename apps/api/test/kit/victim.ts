import { randomUUID } from 'node:crypto';
import { matrices, screeningCriteria } from '@countersign/catalogue';
import { ask, expectType, mutate } from './ask.js';
import type { Ids } from './generated-input.js';
import {
  aForce,
  aProgramme,
  aRegulator,
  type Force,
  type Programme,
  type Regulator,
  type TestPerson,
} from './organisations.js';
import { agreementInput, aPdf, inAYear } from './story.js';
import { aRelease, question } from './templates.js';

const [matrix] = matrices;

/** A word that stands in everything that the victim wrote. */
export const canary = `canary-${randomUUID()}`;

/** A programme, a force and a regulator, with one of each thing that an operation can name. */
export interface Victims {
  readonly programme: Programme;
  readonly force: Force;
  readonly regulator: Regulator;
  readonly ids: Ids;
}

export const peopleOf = (...organisations: readonly (Force | Programme | Regulator)[]): readonly TestPerson[] =>
  organisations.flatMap((organisation) =>
    Object.values(organisation).filter((one): one is TestPerson => typeof one === 'object'),
  );

export const aVictim = async (): Promise<Victims> => {
  const [programme, force, regulator] = [await aProgramme(), await aForce(), await aRegulator()];
  const table = { kind: 'risk', placement: 'local', content: null, minimumRows: 0 } as const;
  const release = await aRelease(programme, [
    question('need'),
    question('scope'),
    question('need.screening', { kind: 'screening', placement: 'local', content: null }),
    question('risks.own', table),
  ]);
  const [template] = expectType(
    await mutate(programme.author, 'editTemplateItem', {
      templateId: await templateOf(programme),
      itemId: 'need',
      expectedVersion: 1,
      title: canary,
      guidance: canary,
      placement: 'national',
      deferred: false,
      law: [],
      content: { kind: 'question', text: canary },
    }),
    'TemplateSaved',
  ).template.items;
  if (template?.title !== canary) throw new Error('The draft was not changed.');

  const forked = await mutate(force.assessor, 'forkRelease', { releaseId: release.id });
  const assessmentId = expectType(forked, 'ReleaseForked').assessment.id;
  const adapted = { stance: 'adapted', reason: canary, content: { kind: 'question', text: canary } };
  const answered = { assessmentId, itemId: 'need', expectedVersion: 0, ...adapted };
  expectType(await mutate(force.assessor, 'saveAnswer', answered), 'AnswerSaved');
  const risk = {
    kind: 'risk',
    title: canary,
    harm: canary,
    harmType: 'reputational',
    regime: 'uk-gdpr',
    likelihood: matrix?.likelihoods[0]?.code,
    severity: matrix?.severities[0]?.code,
    measures: [{ ...aMeasure, text: canary }],
    residualLikelihood: matrix?.likelihoods[0]?.code,
    residualSeverity: matrix?.severities[0]?.code,
  };
  const row = { assessmentId, tableId: 'risks.own', rowId: null, expectedVersion: 0, content: risk };
  const rowId = expectType(await mutate(force.assessor, 'saveRow', row), 'AnswerSaved').item.id;
  const departure = { assessmentId, itemId: rowId, expectedVersion: 1, level: 'high', reason: canary };
  expectType(await mutate(force.assessor, 'departFromLevel', departure), 'AnswerSaved');

  const beside = await aVictimBeside(force, assessmentId, rowId);
  const deed = { reason: canary, fileName: `${canary}.pdf`, fileBase64: aPdf(canary) };
  const parties = { parties: [force.name, canary], counterparty: deed };
  const held = { ...agreementInput(force), ...parties, title: canary, fileName: `${canary}.pdf` };
  const agreement = expectType(await mutate(force.contractsLead, 'recordAgreement', held), 'AgreementSaved').agreement;
  const limbId = 'dpa2018.s59.2';
  const words = { verdict: 'met', quotation: `The GDPR, and ${canary}`, locator: canary };
  const onLimb = { agreementId: agreement.id, limbId, expectedVersion: 0 };
  expectType(await mutate(force.contractsLead, 'mapClause', { ...onLimb, ...words }), 'AgreementSaved');
  const reworded = { ...onLimb, expectedVersion: 1, ...words, locator: `${canary}, clause 4` };
  expectType(await mutate(force.contractsLead, 'mapClause', reworded), 'AgreementSaved');
  const pilot = {
    serviceId: 'microsoft-365',
    stage: 'sandbox',
    components: ['sharepoint-online'],
    activities: [],
    users: 7,
    syntheticDataAttested: true,
  };
  const { gate } = expectType(await mutate(force.rollOutLead, 'askForStage', pilot), 'GateMoved');
  const opened = await mutate(regulator.inspector, 'openInspection', {
    forceId: force.id,
    purpose: `To read what the force has written so far: ${canary}`,
  });
  const inspectionId = expectType(opened, 'InspectionMoved').inspection.id;
  return {
    programme,
    force,
    regulator,
    ids: {
      serviceId: 'microsoft-365',
      releaseId: release.id,
      forceId: force.id,
      organisationId: force.id,
      templateId: await templateOf(programme),
      itemId: 'need',
      beforeItemId: 'scope',
      tableId: 'risks.own',
      assessmentId,
      rowId,
      agreementId: agreement.id,
      limbId,
      requestId: gate.request?.id ?? '',
      inspectionId,
      pointId: randomUUID(),
      activities: rowId,
      itemIds: 'need',
      ...beside,
    },
  };
};

const aMeasure = {
  measureKind: 'technical',
  control: null,
  effect: 'reduced',
  lowers: [],
  owner: '',
  due: null,
  evidence: '',
};

/** What stands beside the answers of the victim: a file, a question, a measure in place, an override and a screening. */
const aVictimBeside = async (force: Force, assessmentId: string, rowId: string): Promise<Ids> => {
  const of = { assessmentId, itemId: 'need' };
  const file = { ...of, fileName: `${canary}.pdf`, fileBase64: aPdf(canary) };
  const { item } = expectType(await mutate(force.assessor, 'addEvidence', file), 'AnswerSaved');
  const withheld = {
    assessmentId,
    itemIds: ['need'],
    mark: 'redact',
    exemptions: ['foia.s31'],
    publicInterest: canary,
  };
  for (const harm of [canary, `${canary} as well`])
    expectType(await mutate(force.assessor, 'markForPublication', { ...withheld, harm }), 'AssessmentMoved');
  const asked = expectType(await mutate(force.dpo, 'askQuestion', { ...of, text: canary }), 'QuestionSaved').question;
  const done = { assessmentId, itemId: rowId, measure: canary, since: '2020-01-01', evidence: canary };
  const inPlace = expectType(await mutate(force.iao, 'recordMeasureInPlace', done), 'AnswerSaved').item.inPlace;

  const notMet = screeningCriteria.map(({ id }) => id);
  const content = { kind: 'screening', met: [], notMet, notes: {} };
  const screened = { assessmentId, itemId: 'need.screening', expectedVersion: 0, stance: null, reason: '', content };
  const { assessment } = expectType(await mutate(force.assessor, 'saveAnswer', screened), 'AnswerSaved');
  const { hash } = assessment.screening;
  const view = { assessmentId, hash, needed: false, reason: canary };
  expectType(await mutate(force.dpo, 'giveScreeningView', view), 'AssessmentMoved');
  const none = { assessmentId, hash, reviewBy: inAYear() };
  expectType(await mutate(force.siro, 'decideScreening', none), 'AssessmentMoved');

  const finding = assessment.findings.find(({ overridable }) => overridable);
  const { rule, problem, itemId, field } = finding ?? {};
  const override = { assessmentId, rule, problem, itemId, field, reason: canary };
  const moved = expectType(await mutate(force.assessor, 'overrideFinding', override), 'AssessmentMoved').assessment;
  return {
    fileId: item.files[0]?.id ?? '',
    questionId: asked.id,
    inPlaceId: inPlace[0]?.id ?? '',
    overrideId: moved.findings.find((one) => one.override)?.override?.id ?? '',
  };
};

const templateOf = async ({ author }: Programme): Promise<string> => {
  const answer = await ask<{ templates: { id: string }[] }>(author, '{ templates { id } }');
  return answer.data?.templates[0]?.id ?? '';
};
