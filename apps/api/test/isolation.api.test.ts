import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { matrices, screeningCriteria } from '@countersign/catalogue';
import { isNonNullType, type GraphQLArgument } from 'graphql';
import { fingerprint } from './kit/fingerprint.js';
import { idsTaken, ofFields, type Ids } from './kit/generated-input.js';
import {
  aForce,
  aPerson,
  aProgramme,
  aRegulator,
  aRelease,
  ask,
  expectType,
  mutate,
  operation,
  question,
  schema,
  useApi,
  type Answer,
  type Force,
  type Programme,
  type Regulator,
  type TestPerson,
} from './kit/index.js';
import { agreementInput, aPdf, inAYear } from './kit/story.js';

/**
 * The matrix: every query and every mutation of the contract, asked by every role of every kind of organisation, with the
 * ids of another one. It is made from the contract, so that an operation is in it on the day it is added.
 */
useApi();

const [matrix] = matrices;
const canary = `canary-${randomUUID()}`;

interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
  readonly isOneThing: boolean;
}

const operations: readonly Operation[] = (['query', 'mutation'] as const).flatMap((kind) => {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).map(({ name, args, type }) => ({
    kind,
    name,
    args: [...args],
    isOneThing: !isNonNullType(type),
  }));
});

/** What everybody may name: the service, a published release, an organisation, and words of the template. */
const published = ['serviceId', 'releaseId', 'forceId', 'organisationId'];

const isOfOneTenant = ({ args }: Operation): boolean => idsTaken(args).some((name) => !published.includes(name));

interface Victims {
  readonly programme: Programme;
  readonly force: Force;
  readonly regulator: Regulator;
  readonly ids: Ids;
}

let victims: Victims;
let attackers: readonly TestPerson[];

const peopleOf = (...organisations: readonly (Force | Programme | Regulator)[]): readonly TestPerson[] =>
  organisations.flatMap((organisation) =>
    Object.values(organisation).filter((one): one is TestPerson => typeof one === 'object'),
  );

const aVictim = async (): Promise<Victims> => {
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

const bareIds = ['templateId', 'assessmentId', 'agreementId', 'inspectionId', 'rowId', 'requestId', 'fileId'];

/** Where an operation takes a bare `id`, each thing of the victim is tried; where it takes an item, a row as well. */
const idsToTry = ({ args }: Operation, ids: Ids, bare: readonly string[] = bareIds): readonly Ids[] => {
  const taken = idsTaken(args);
  if (taken.includes('id')) return bare.map((name) => ({ ...ids, id: ids[name] ?? '' }));
  return taken.includes('itemId') ? [ids, { ...ids, itemId: ids['rowId'] ?? '' }] : [ids];
};

type Outcome = Answer<Readonly<Record<string, { readonly __typename?: string } | null>>>;

const run = (person: TestPerson, { kind, name, args }: Operation, ids: Ids): Promise<Outcome> =>
  ask(person, operation(kind, name), ofFields(args, ids));

const isSettled = (value: string): boolean => /^(NotThere|NotAllowed|BadInput|null|FORBIDDEN)$/.test(value);

const summary = ({ data, errors }: Outcome, { name }: Operation): string =>
  errors?.[0]?.extensions.code ?? data?.[name]?.__typename ?? (data?.[name] ? 'data' : 'null');

beforeAll(async () => {
  victims = await aVictim();
  const [force, programme, regulator] = [await aForce(), await aProgramme(), await aRegulator()];
  attackers = [...peopleOf(force, programme, regulator), await aPerson(force), await aPerson(regulator)];
});

const secretsOf = (): readonly string[] => {
  const people = peopleOf(victims.programme, victims.force, victims.regulator);
  return [canary, ...people.flatMap(({ id, name }) => [id, name])];
};

test.each(operations.map((one) => [`${one.kind} ${one.name}`, one] as const))(
  '%s tells and changes nothing of another organisation, whoever asks',
  async (_, asked) => {
    const { programme, force, regulator, ids } = victims;
    const before = await Promise.all([programme, force, regulator].map(fingerprint));
    const unknown = Object.fromEntries(
      Object.entries(ids).map(([name, id]) => [name, published.includes(name) ? id : randomUUID()]),
    );
    for (const attacker of attackers)
      for (const theirs of idsToTry(asked, ids)) {
        const outcome = await run(attacker, asked, theirs);
        const got = { by: attacker.roles, summary: summary(outcome, asked) };
        expect(got).not.toMatchObject({ summary: 'INTERNAL' });
        const text = JSON.stringify(outcome);
        expect(secretsOf().filter((secret) => text.includes(secret))).toEqual([]);
        if (!isOfOneTenant(asked)) continue;
        expect({ ...got, isSettled: isSettled(got.summary) }).toEqual({ ...got, isSettled: true });
        const nowhere = await run(attacker, asked, { ...unknown, id: randomUUID() });
        expect({ ...got, outcome }).toEqual({ ...got, outcome: nowhere });
      }
    expect(await Promise.all([programme, force, regulator].map(fingerprint))).toEqual(before);
  },
);

/** What ends a thing comes last, so that it is there for the others; so does what writes other words over some. */
const endsSomething = ({ name }: Operation): number =>
  Number(/^(remove|retire|close|withdraw|revoke|resolve|mapClause)/.test(name));
/** A finding has no id: it is named by its rule and its problem, which are the same words for every force. */
const namesNoId = ({ name }: Operation): boolean => name === 'overrideFinding';
const endingLast = operations
  .filter((one) => isOfOneTenant(one) && !namesNoId(one))
  .toSorted((a, b) => endsSomething(a) - endsSomething(b));

test.each(endingLast.map((one) => [`${one.kind} ${one.name}`, one] as const))(
  '%s is asked for something that is there: somebody of the organisation itself is not told otherwise',
  async (_, asked) => {
    const { programme, force, regulator, ids } = victims;
    const summaries: string[] = [];
    for (const person of peopleOf(programme, force, regulator))
      for (const own of idsToTry(asked, ids, [...bareIds, 'releaseId']))
        summaries.push(summary(await run(person, asked, own), asked));
    expect(summaries.filter((one) => !/^(NotThere|NotAllowed|null|FORBIDDEN)$/.test(one))).not.toEqual([]);
    expect(summaries).not.toContain('INTERNAL');
  },
);

test.each(operations.filter(isOfOneTenant).map((one) => [`${one.kind} ${one.name}`, one] as const))(
  '%s takes an id that cannot be one for an id of nothing',
  async (_, asked) => {
    const nonsense = Object.fromEntries(Object.keys(victims.ids).map((name) => [name, `'or'1'='1'--`]));
    const ids = { ...nonsense, id: 'nonsense', serviceId: victims.ids['serviceId'] ?? '' };
    for (const person of peopleOf(victims.programme, victims.force, victims.regulator)) {
      const got = { by: person.roles, summary: summary(await run(person, asked, ids), asked) };
      expect({ ...got, isSettled: isSettled(got.summary) }).toEqual({ ...got, isSettled: true });
    }
  },
);
