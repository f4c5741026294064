import { limbs } from '@countersign/catalogue';
import {
  exampleAgreement,
  kentAssessment,
  templateAgreement,
  templateDpia,
  withRowIds,
} from '@countersign/demonstration';
import type { Content } from '@countersign/domain/document/content';
import type { TemplateItem } from '@countersign/domain/document/items';
import { dayOf, instant, type Day } from '@countersign/domain/kernel';
import type { Mutation } from '../../src/platform/graphql/generated/contract.js';
import { ask, expectType, mutate, query } from './ask.js';
import { aProgramme, type Force, type Programme } from './organisations.js';
import { aRelease } from './templates.js';

export const service = 'microsoft-365';

/** The service that a story is of: its id, and the texts of the demonstration as they are told of it. */
export interface StoryOf {
  readonly id: string;
  readonly told: <T>(texts: T) => T;
}

const microsoft: StoryOf = { id: service, told: (texts) => texts };

/** The components that the demonstration template covers. */
export const covered = ['exchange-online', 'teams-chat', 'teams-meetings', 'sharepoint-online', 'entra-id'];

const sections = ['need', 'activities', 'components', 'transfers', 'rights', 'logging', 'outcomes'];
const further = [
  'necessity.local',
  'risks.method',
  'risks.rectification',
  'risks.access',
  'risks.copies',
  'risks.evidence',
  'risks.compelled-disclosure',
  'local-risks',
  'safeguards.register',
  'safeguards.schedule-8',
  'safeguards.contract',
  'safeguards.retention',
];

/** As much of the demonstration DPIA as nothing blocks without. The whole of it is tested by itself, since it is long. */
const inShort = templateDpia.items.filter(({ id, section }) => sections.includes(section) || further.includes(id));

/** A programme that has published the demonstration DPIA, in short where nothing else is asked, and agreement. */
export const aPublishingProgramme = async (
  items: readonly TemplateItem[] = inShort,
  { id, told }: StoryOf = microsoft,
) => {
  const programme: Programme = await aProgramme();
  const release = await aRelease(programme, told(items), undefined, id);
  await aRelease(programme, templateAgreement.items, 'agreement', id);
  return { ...programme, release };
};

export const aFork = async (force: Force, releaseId: string) =>
  expectType(await mutate(force.assessor, 'forkRelease', { releaseId }), 'ReleaseForked').assessment;

/** The whole assessment as the force reads it. */
export const read = async (force: Force, id: string) => {
  const assessment = await query(force.assessor, 'assessment', { id });
  if (!assessment) throw new Error('The assessment is not there.');
  return assessment;
};

const today = (): Day => dayOf(instant(new Date()));

const saves = {
  saveRow: 'SaveRowInput',
  saveAnswer: 'SaveAnswerInput',
  recordMeasureInPlace: 'RecordMeasureInPlaceInput',
};

/** Saves one thing of a long assessment and asks for its id alone, as the whole of it each time would be much to read. */
const save = async (force: Force, name: keyof typeof saves, input: object): Promise<string> => {
  const text = `mutation ($input: ${saves[name]}!) {
    ${name}(input: $input) { __typename ... on AnswerSaved { item { id } } ... on Refusal { message } }
  }`;
  const { data, errors } = await ask<Pick<Mutation, keyof typeof saves>>(force.assessor, text, { input });
  if (data === null) throw new Error(JSON.stringify(errors));
  return expectType(data[name], 'AnswerSaved').item.id;
};

/** In short there is no table of arrangements, so nobody decides together with the force. */
const decidedAlone = (content: Content): Content =>
  content.kind === 'activity' ? { ...content, decidedWith: [] } : content;

type Exemplary = ReturnType<typeof kentAssessment>;

/** The rows of every table, as the exemplary assessment has them. Returns the id that each key was given. */
const addRows = async (
  force: Force,
  assessmentId: string,
  rows: Exemplary['rows'],
  tables: ReadonlyMap<string, number>,
) => {
  const idOfRow = new Map<string, string>();
  for (const { tableId, key, content: written } of rows) {
    if (!tables.has(tableId)) continue;
    const content = withRowIds(tables.has('joint-arrangements') ? written : decidedAlone(written), idOfRow);
    idOfRow.set(key, await save(force, 'saveRow', { assessmentId, tableId, rowId: null, expectedVersion: 0, content }));
  }
  return idOfRow;
};

/**
 * Answers everything as the exemplary assessment does, and records the measures that are in place. Returns the id of each
 * row by its key.
 */
export const answerEverything = async (
  force: Force,
  assessmentId: string,
  { told }: StoryOf = microsoft,
): Promise<ReadonlyMap<string, string>> => {
  const { answers, measuresInPlace, rows } = told(kentAssessment(today()));
  const versions = new Map((await read(force, assessmentId)).items.map(({ id, version }) => [id, version]));
  const idOfRow = await addRows(force, assessmentId, rows, versions);
  for (const { itemId, stance, reason, content: written } of answers) {
    const expectedVersion = versions.get(itemId);
    if (expectedVersion === undefined) continue;
    const content = written && withRowIds(written, idOfRow);
    await save(force, 'saveAnswer', { assessmentId, itemId, expectedVersion, stance, reason, content });
  }
  for (const { itemId: named, ...said } of measuresInPlace) {
    const itemId = idOfRow.get(named) ?? named;
    if (idOfRow.has(named) || versions.has(named))
      await save(force, 'recordMeasureInPlace', { assessmentId, itemId, ...said });
  }
  return idOfRow;
};

/** Handed in as it is written. */
export const handIn = async (force: Force, assessmentId: string) => {
  const { hash } = await read(force, assessmentId);
  return expectType(await mutate(force.assessor, 'submitAssessment', { assessmentId, hash }), 'AssessmentMoved')
    .assessment;
};

/** Handed in: every item answered and nothing blocking. */
export const aSubmittedAssessment = async (force: Force, releaseId: string, of: StoryOf = microsoft) => {
  const { id } = await aFork(force, releaseId);
  await answerEverything(force, id, of);
  return handIn(force, id);
};

/** What was handed in, advised on and its measures approved. */
export const adviseAndApprove = async (force: Force, submitted: Awaited<ReturnType<typeof handIn>>) => {
  const on = { assessmentId: submitted.id, hash: submitted.round?.hash };
  const points = ['Keep recording off until its retention is set.', 'Test the export of logs before the pilot.'];
  expectType(await mutate(force.dpo, 'giveAdvice', { ...on, points, canProceed: true }), 'AssessmentMoved');
  return expectType(await mutate(force.iao, 'approveMeasures', on), 'AssessmentMoved').assessment;
};

/** Advised on and its measures approved: ready for the decision. */
export const aReadyAssessment = async (force: Force, releaseId: string, of: StoryOf = microsoft) =>
  adviseAndApprove(force, await aSubmittedAssessment(force, releaseId, of));

export const inAYear = (): string => dayOf(instant(new Date(Date.now() + 365 * 86_400_000)));

/** A decision that approves, accepting the first point of advice and overruling the rest. */
export const approval = (assessment: Awaited<ReturnType<typeof aReadyAssessment>>) => ({
  assessmentId: assessment.id,
  hash: assessment.round?.hash,
  kind: 'approve',
  answers: (assessment.round?.advice?.points ?? []).map(({ id }, place) => ({
    pointId: id,
    accepted: place === 0,
    reason: place === 0 ? '' : 'The export was tested last month.',
  })),
  residualRiskAccepted: true,
  conditions: [],
  reviewBy: inAYear(),
});

export const sign = async (force: Force, ready: Awaited<ReturnType<typeof aReadyAssessment>>) =>
  expectType(await mutate(force.siro, 'decideAssessment', approval(ready)), 'AssessmentMoved').assessment;

export const aSignedAssessment = async (force: Force, releaseId: string, of: StoryOf = microsoft) =>
  sign(force, await aReadyAssessment(force, releaseId, of));

/** Handed in once more, advised on and its measures approved. */
export const aReadyAgain = async (force: Force, assessmentId: string) =>
  adviseAndApprove(force, await handIn(force, assessmentId));

/** Handed in, advised on, approved and signed once more. */
export const signAgain = async (force: Force, assessmentId: string) =>
  sign(force, await aReadyAgain(force, assessmentId));

/** What is handed in, advised on, approved and signed. */
export const signed = async (force: Force, assessmentId: string) =>
  sign(force, await adviseAndApprove(force, await read(force, assessmentId)));

/** A file that is a PDF as far as its first bytes tell. */
export const aPdf = (text: string): string => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`).toString('base64');

export const agreementInput = (force: Force, { id, told }: StoryOf = microsoft) => ({
  serviceId: id,
  processor: told(exampleAgreement.processor),
  title: exampleAgreement.title,
  parties: told(exampleAgreement.parties(force.name)),
  effectiveFrom: '2020-01-01',
  effectiveUntil: null,
  fileName: 'agreement.pdf',
  fileBase64: aPdf(exampleAgreement.fileText),
});

/** An agreement with the processor, held and mapped clause by clause. */
export const aMappedAgreement = async (force: Force, of: StoryOf = microsoft) => {
  const recorded = await mutate(force.contractsLead, 'recordAgreement', agreementInput(force, of));
  const { agreement } = expectType(recorded, 'AgreementSaved');
  for (const { id } of limbs) {
    const mapping = exampleAgreement.mappings.find(({ limb }) => limb === id);
    const input = { agreementId: agreement.id, limbId: id, expectedVersion: 0, verdict: 'met' };
    const words = { quotation: mapping?.quotation, locator: mapping?.locator };
    expectType(await mutate(force.contractsLead, 'mapClause', { ...input, ...words }), 'AgreementSaved');
  }
  return agreement;
};

/** The request for a pilot of 250 people and five components, for every activity of the signed assessment. */
export const askForPilot = async (
  force: Force,
  assessmentId: string | null,
  { id: serviceId, told }: StoryOf = microsoft,
) => {
  const items = assessmentId === null ? [] : (await read(force, assessmentId)).items;
  const activities = items.filter((item) => item.tableId === 'activities').map((item) => item.id);
  const input = { serviceId, stage: 'pilot', components: told(covered), activities, users: 250 };
  const asked = await mutate(force.rollOutLead, 'askForStage', { ...input, syntheticDataAttested: false });
  return expectType(asked, 'GateMoved').gate;
};

export const opening = (requestId: string | undefined, { id }: StoryOf = microsoft) => ({
  serviceId: id,
  stage: 'pilot',
  requestId,
  until: inAYear(),
});
