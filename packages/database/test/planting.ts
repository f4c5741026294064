import type { Instant } from '@countersign/domain/kernel';
import { createHash, randomUUID } from 'node:crypto';
import { emptyPosition } from '@countersign/domain/gates';
import * as rows from '../src/rows/index.js';
import { aHouse, asOwner, type House } from './houses.js';

export interface Planted {
  readonly programme: House;
  readonly force: House;
  readonly regulator: House;
  readonly inspectionId: string;
  readonly assessmentId: string;
}

const at: Instant = '2020-06-01T09:00:00.000Z';
const hash = createHash('sha256').update('{}').digest('hex');
const service = { serviceId: 'planted-service' };

/** One row in every table of the application: of a programme, of a force, and of a regulator that inspects it. */
export const plant = async (): Promise<Planted> => {
  const programme = await aHouse('programme');
  const force = await aHouse('force');
  const regulator = await aHouse('regulator');
  await plantTraining(force);
  await plantActDone(force);
  await plantService(programme);
  const release = await plantTemplate(programme);
  const assessmentId = await plantAssessment(force, release);
  await plantBeside(force, assessmentId);
  await plantRecords(force, assessmentId);
  await plantAgreement(force);
  await plantStage(force);
  const inspectionId = await plantInspection(regulator, force);
  return { programme, force, regulator, inspectionId, assessmentId };
};

const plantTraining = ({ tenantId, personId }: House) =>
  asOwner(tenantId, async (tx) => {
    await tx.repository(rows.TrainingRecordRow).insert({
      ...{ tenantId, personId, trainingId: randomUUID(), course: 'Part 3', provider: 'A college' },
      ...{ reference: 'Certificate 12', completedOn: '2020-01-01', validUntil: '2021-01-01', at },
    });
  });

const plantActDone = ({ tenantId, personId }: House) =>
  asOwner(tenantId, async (tx) => {
    const done = { actId: randomUUID(), act: 'ask-question', inputHash: hash, made: 'x', at };
    await tx.repository(rows.ActDoneRow).insert({ tenantId, byPerson: personId, ...done });
    const signed = { act: 'open-stage', actId: randomUUID(), inputHash: hash, at };
    await tx
      .repository(rows.StepUpUsedRow)
      .insert({ tenantId, personId, signedInAt: at, providerSession: 'x', ...signed });
  });

const plantService = ({ tenantId }: House) =>
  asOwner(tenantId, async (tx) => {
    const of = { tenantId, ...service };
    await tx
      .repository(rows.ServiceRow)
      .insert({ ...of, name: 'Body-worn video', source: 'A contract', usersItem: 'wearers', createdAt: at });
    await tx.repository(rows.ProcessorRow).insert({
      ...{ ...of, processorId: 'maker', place: 1, name: 'The maker', entity: 'Maker Limited', country: 'GB' },
      ...{ parentJurisdiction: 'GB', source: 'A contract', confidence: 'high' },
    });
    await tx.repository(rows.ComponentRow).insert({
      ...{ ...of, componentId: 'camera', place: 1, name: 'Camera', about: 'Worn on the chest' },
      ...{ processorId: 'maker', records: true },
    });
  });

const plantTemplate = ({ tenantId, personId }: House) =>
  asOwner(tenantId, async (tx) => {
    const [templateId, releaseId] = [randomUUID(), randomUUID()];
    const described = { kind: 'dpia', title: 'A template', ...service } as const;
    const item = {
      id: 'purpose',
      section: 'need',
      kind: 'question',
      placement: 'national',
      title: 'Why',
      guidance: '',
      law: [],
      provenance: 'law',
      deferred: false,
      minimumRows: null,
      content: { kind: 'question', text: 'Because' },
    } as const;
    await tx.repository(rows.TemplateRow).insert({ tenantId, templateId, createdAt: at, ...described });
    await tx.repository(rows.TemplateItemRow).insert({
      ...{ tenantId, templateId, itemId: 'purpose', place: 1, item, hash, version: 1 },
      ...{ editedBy: personId, editedAt: at, retiredAt: null },
    });
    await tx.repository(rows.TemplateItemRow).update({ tenantId, templateId, itemId: 'purpose' }, { version: 2 });
    await tx.repository(rows.TemplateReleaseRow).insert({
      ...{ tenantId, releaseId, templateId, number: '1.0', hash, notes: 'The first' },
      ...{ items: [item], materialHash: hash, ...described },
      ...{ publishedBy: personId, publishedAt: at },
    });
    return { releaseTenantId: tenantId, releaseId, releaseNumber: '1.0', releaseHash: hash };
  });

type Release = Awaited<ReturnType<typeof plantTemplate>>;

const plantAssessment = ({ tenantId, personId }: House, release: Release) =>
  asOwner(tenantId, async (tx) => {
    const of = { tenantId, documentId: randomUUID() };
    const [submissionId, decisionId, takenBack] = [randomUUID(), randomUUID(), randomUUID()];
    const by = { byPerson: personId, at };
    await tx.repository(rows.DocumentRow).insert({
      ...{ ...of, kind: 'dpia', ...service, ...release, title: 'Our own' },
      ...{ startedBy: personId, startedAt: at },
    });
    const pinned = { kind: 'dpia', matrixId: 'ico', matrixVersion: '1' } as const;
    await tx.repository(rows.AssessmentRow).insert({ tenantId, assessmentId: of.documentId, ...pinned });
    await tx.repository(rows.DocumentAnswerRow).insert({
      ...{ ...of, itemId: 'purpose', tableId: null, place: 1, stance: 'relied-on', reason: 'So it is here' },
      ...{ content: null, contentHash: hash, departure: null, answeredBy: personId, answeredAt: at, version: 1 },
    });
    await tx.repository(rows.DocumentAnswerRow).update({ ...of, itemId: 'purpose' }, { version: 2 });
    await tx.repository(rows.DocumentAuthorRow).insert({ ...of, personId, firstAt: at });
    await tx.repository(rows.DocumentSecondPersonRow).insert({ ...of, personId, firstAt: at });
    await tx.repository(rows.DocumentSubmissionRow).insert([
      { ...of, submissionId: takenBack, document: '{}', hash, ...by },
      { ...of, submissionId, document: '{}', hash, ...by },
    ]);
    await tx
      .repository(rows.DocumentTakingBackRow)
      .insert({ ...of, submissionId: takenBack, reason: 'Once more', ...by });
    await tx.repository(rows.DocumentSendingBackRow).insert({
      ...{ ...of, submissionId: takenBack, hash, part: 'adviser', reason: 'It says nothing of logs', ...by },
    });
    await tx.repository(rows.DocumentAdviceRow).insert({
      ...{ ...of, submissionId, hash, points: [{ id: '1', text: 'Mind this' }], remark: '', canProceed: true, ...by },
    });
    await tx.repository(rows.DocumentApprovalRow).insert({ ...of, submissionId, hash, ...by });
    await tx.repository(rows.DocumentDecisionRow).insert({
      ...{ ...of, decisionId, submissionId, hash, kind: 'approve', residualRiskAccepted: true, conditions: [] },
      ...{ answers: [{ pointId: '1', accepted: true, reason: '' }], reviewBy: '2021-06-01' },
      ...{ reason: '', ground: null, judgedOn: '2020-12-01' },
      ...{ certificate: '{}', certificateHash: hash, signedInAt: at, ...by },
    });
    await tx.repository(rows.DocumentRevocationRow).insert({ ...of, decisionId, reason: 'It changed', ...by });
    return of.documentId;
  });

const plantBeside = ({ tenantId, personId }: House, documentId: string) =>
  asOwner(tenantId, async (tx) => {
    const of = { tenantId, documentId };
    const [fileId, questionId] = [randomUUID(), randomUUID()];
    await tx.repository(rows.DocumentFileRow).insert({
      ...{ ...of, fileId, itemId: 'purpose', name: 'a.pdf', type: 'application/pdf', size: 2, hash },
      ...{ addedBy: personId, addedAt: at, removedBy: null, removedAt: null },
    });
    await tx.repository(rows.DocumentFileBytesRow).insert({ ...of, fileId, bytes: Buffer.from('{}') });
    await tx.repository(rows.DocumentQuestionRow).insert({
      ...{ ...of, questionId, itemId: 'purpose', text: 'Why is it so?', askedBy: personId, askedAt: at },
      ...{ resolvedBy: null, resolvedAt: null },
    });
    await tx.repository(rows.DocumentReplyRow).insert({
      ...{ ...of, questionId, replyId: randomUUID(), text: 'Because', byPerson: personId, at },
    });
    await tx.repository(rows.PublicationMarkRow).insert({
      ...{ ...of, itemId: 'purpose', mark: 'redact', exemptions: ['foia-s31'], harm: 'It tells how' },
      ...{ publicInterest: 'Weighed', byPerson: personId, at, version: 1 },
    });
    await tx.repository(rows.PublicationMarkRow).update({ ...of, itemId: 'purpose' }, { version: 2 });
  });

const plantRecords = ({ tenantId, personId }: House, assessmentId: string) =>
  asOwner(tenantId, async (tx) => {
    const of = { tenantId, assessmentId };
    const by = { byPerson: personId, at };
    const [inPlaceId, overrideId, decisionId] = [randomUUID(), randomUUID(), randomUUID()];
    await tx.repository(rows.MeasureInPlaceRow).insert({
      ...{ ...of, inPlaceId, itemId: 'risk', measure: 'A lock', since: '2020-05-01', evidence: 'Seen', ...by },
    });
    await tx.repository(rows.MeasureWithdrawalRow).insert({ ...of, inPlaceId, reason: 'It broke', ...by });
    await tx.repository(rows.FindingOverrideRow).insert({
      ...{ ...of, overrideId, rule: 'L63_IDENTICAL_MITIGATION', itemId: null, field: null, problem: 'same-measures' },
      ...{ itemVersion: 0, reason: 'They are one system', facts: '{}', ...by },
    });
    await tx.repository(rows.OverrideConfirmationRow).insert({ ...of, overrideId, ...by });
    await tx.repository(rows.OverrideWithdrawalRow).insert({ ...of, overrideId, ...by });
    await tx.repository(rows.ScreeningViewRow).insert({
      ...{ ...of, viewId: randomUUID(), hash, needed: false, reason: 'Nobody is concerned', ...by },
    });
    await tx.repository(rows.ScreeningDecisionRow).insert({
      ...{ ...of, decisionId, hash, reviewBy: '2021-06-01', certificate: '{}', certificateHash: hash },
      ...{ signedInAt: at, ...by },
    });
    await tx.repository(rows.ScreeningRevocationRow).insert({ ...of, decisionId, reason: 'It grew', ...by });
  });

const plantAgreement = ({ tenantId, personId }: House) =>
  asOwner(tenantId, async (tx) => {
    const of = { tenantId, agreementId: randomUUID() };
    await tx.repository(rows.AgreementRow).insert({
      ...{ ...of, ...service, processorId: 'microsoft', title: 'Executed', parties: ['Us', 'Them'] },
      ...{ effectiveFrom: '2020-01-01', effectiveUntil: null, fileName: 'a.pdf', fileType: 'application/pdf' },
      ...{
        fileSize: 2,
        fileHash: hash,
        recordedBy: personId,
        recordedAt: at,
        version: 1,
        counterpartyReason: 'A deed',
      },
      ...{ counterpartyFileName: 'b.pdf', counterpartyFileType: 'application/pdf', counterpartyFileHash: hash },
    });
    await tx.repository(rows.AgreementFileRow).insert({ ...of, bytes: Buffer.from('{}') });
    await tx.repository(rows.CounterpartyFileRow).insert({ ...of, bytes: Buffer.from('{}') });
    await tx.repository(rows.ClauseMappingRow).insert({
      ...{ ...of, limbId: 'instructions', verdict: 'met', quotation: 'only on instructions', locator: '4.1' },
      ...{ mappedBy: personId, mappedAt: at, version: 1, whyAgain: '', carriedOver: false },
      ...{ acceptedBy: null, acceptedAt: null, acceptedReason: null },
    });
    await tx.repository(rows.ClauseMappingRow).update({ ...of, limbId: 'instructions' }, { version: 2 });
  });

const plantStage = ({ tenantId, personId }: House) =>
  asOwner(tenantId, async (tx) => {
    const [requestId, openingId] = [randomUUID(), randomUUID()];
    const by = { byPerson: personId, at };
    await tx.repository(rows.StageRequestRow).insert({
      ...{ tenantId, requestId, ...service, stage: 'pilot', components: ['exchange-online'], activities: ['mail'] },
      ...{ users: 250, syntheticDataAttested: false, ...by },
    });
    await tx.repository(rows.StageOpeningRow).insert({
      ...{ tenantId, openingId, requestId, ...service, stage: 'pilot', untilDay: '2020-12-31', facts: {} },
      ...{ certificate: '{}', certificateHash: hash, signedInAt: at, ...by },
    });
    await tx.repository(rows.StageClosingRow).insert({ tenantId, openingId, reason: 'Enough', ...by });
    await tx.repository(rows.PositionRow).insert({ tenantId, ...service, facts: emptyPosition, changedAt: at });
    await tx.repository(rows.StatementRow).insert({
      ...{ tenantId, statementId: randomUUID(), ...service, source: 'A letter', basis: '', confidence: 'high' },
      ...{ inferred: false, tranche1: false, reportedUse: null, madeOn: '2020-05-01' },
      facts: {
        ...{ on: '2020-05-01', answered: true, ownAssessmentComplete: false, ownAssessmentInProgress: false },
        ...{ reliesOnNational: true, addsLocalChanges: false },
      },
    });
    await tx.takeTurn('plant');
    const fact = { act: 'open-stage', subjectKind: 'stage', subjectId: openingId, by: null, at: tx.now };
    await tx.ledger([{ ...fact, before: null, after: hash }]);
  });

const plantInspection = (regulator: House, force: House) =>
  asOwner(regulator.tenantId, async (tx) => {
    const of = { tenantId: regulator.tenantId, inspectionId: randomUUID(), forceTenantId: force.tenantId };
    await tx.query(`select set_config('app.person_id', $1, true)`, [regulator.personId]);
    await tx.repository(rows.InspectionRow).insert({
      ...{
        ...of,
        purpose: 'To see whether it is so',
        openedBy: regulator.personId,
        openedAt: at,
        endsOn: '2100-01-01',
        closedAt: null,
      },
    });
    await tx.repository(rows.InspectionReadRow).insert({
      ...{ ...of, readId: randomUUID(), subjectKind: 'assessment', subjectId: 'x', byPerson: regulator.personId, at },
    });
    return of.inspectionId;
  });
