import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bounds, inputsOf, withValue, type Input } from './kit/bounds.js';
import { idsTaken, ofFields, type Ids } from './kit/generated-input.js';
import { ask, operation, schema, useApi, type Answer, type TestPerson } from './kit/index.js';
import { aVictim, peopleOf, type Victims } from './kit/victim.js';

/**
 * Every input of the contract at its bounds and beyond them: each is taken, refused by a rule, or refused as input with the
 * place at which it stands. Nothing is a fault of ours. Made from the contract, so that an input is in it on its first day.
 */
useApi();

let victims: Victims;
beforeAll(async () => {
  victims = await aVictim();
});

const everybody = (): readonly TestPerson[] => peopleOf(victims.programme, victims.force, victims.regulator);

const fields = (['query', 'mutation'] as const).flatMap((kind) => {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).map((field) => ({ kind, field }));
});

type Asked = (typeof fields)[number];
type Outcome = Answer<Readonly<Record<string, { readonly __typename?: string } | null>>>;

const send = (person: TestPerson, { kind, field }: Asked, variables: object): Promise<Outcome> =>
  ask(person, operation(kind, field.name), variables);

const bareIds = [
  'templateId',
  'assessmentId',
  'agreementId',
  'inspectionId',
  'rowId',
  'requestId',
  'fileId',
  'releaseId',
];

const idsThere = ({ field }: Asked): readonly Ids[] =>
  idsTaken(field.args).includes('id')
    ? bareIds.map((name) => ({ ...victims.ids, id: victims.ids[name] ?? '' }))
    : [victims.ids];

/** Two who are let as far as the inputs: they are not told that they may not, and of a query they get an answer. */
const whoMay = async (asked: Asked): Promise<readonly TestPerson[]> => {
  const { kind, field } = asked;
  const nothing = Object.fromEntries(idsTaken(field.args).map((name) => [name, randomUUID()]));
  const may: TestPerson[] = [];
  for (const person of everybody()) {
    const ids = kind === 'mutation' ? [nothing] : idsThere(asked);
    for (const one of ids) {
      const answer = (await send(person, asked, ofFields(field.args, one))).data?.[field.name] ?? null;
      if (answer !== null && answer.__typename !== 'NotAllowed' && may.at(-1) !== person) may.push(person);
    }
  }
  if (kind === 'mutation' && may.length === 0) throw new Error(`Nobody may ask for ${field.name}.`);
  return may.length === 0 ? [victims.force.dpo] : may.slice(0, kind === 'mutation' ? 1 : 2);
};

const inWords = (value: unknown): string => `${JSON.stringify(value)?.slice(0, 60)}`;

/** What is wrong with an answer: a fault, or a refusal of input that does not say where it stands. */
const wrong = ({ status, errors }: Outcome, input: Input): string | null => {
  const [error] = errors ?? [];
  if (status >= 500) return `status ${status}`;
  if (!error || error.extensions.code === 'FORBIDDEN') return null;
  if (error.extensions.code !== 'BAD_USER_INPUT') return error.extensions.code;
  return error.message.includes(input.path) ? null : `no place: ${error.message}`;
};

const withInputs = fields.filter(({ field }) => inputsOf(field.args).length > 0);

describe('an input at its bounds and beyond them', () => {
  test.each(withInputs.map((one) => [`${one.kind} ${one.field.name}`, one] as const))('%s', async (_, asked) => {
    const faults: string[] = [];
    for (const person of await whoMay(asked))
      for (const ids of idsThere(asked))
        for (const input of inputsOf(asked.field.args))
          for (const value of bounds(input)) {
            const variables = withValue(ofFields(asked.field.args, ids), input, value, ids);
            const problem = wrong(await send(person, asked, variables), input);
            if (problem !== null) faults.push(`${input.path} = ${inWords(value)}: ${problem}`);
          }
    expect([...new Set(faults)]).toEqual([]);
  });
});
