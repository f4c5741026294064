import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { isNonNullType, type GraphQLArgument } from 'graphql';
import { fingerprint } from './kit/fingerprint.js';
import { idsTaken, ofFields, type Ids } from './kit/generated-input.js';
import {
  aForce,
  aPerson,
  aProgramme,
  aRegulator,
  ask,
  operation,
  schema,
  useApi,
  type Answer,
  type TestPerson,
} from './kit/index.js';
import { aVictim, canary, peopleOf, type Victims } from './kit/victim.js';

/**
 * The matrix: every query and every mutation of the contract, asked by every role of every kind of organisation, with
 * the ids of another one. It is made from the contract, so that an operation is in it on the day it is added.
 */
useApi();

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

/** The things that everybody may name: the service, a published release, an organisation, and words of the template. */
const published = ['serviceId', 'releaseId', 'forceId', 'organisationId'];

const isOfOneTenant = ({ args }: Operation): boolean => idsTaken(args).some((name) => !published.includes(name));

let victims: Victims;
let attackers: readonly TestPerson[];

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

/**
 * An act that ends a thing comes last, so that it is there for the others; so does one that writes other words over
 * some. What was taken out is brought back after that.
 */
const endsSomething = ({ name }: Operation): number =>
  name === 'bringBackEvidence' ? 2 : Number(/^(remove|retire|close|withdraw|revoke|resolve|mapClause)/.test(name));
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
