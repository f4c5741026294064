import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { inRoot } from '../run/paths.mjs';
import { anybody, somebody } from './house.mjs';
import { seeded } from './seeded.mjs';
import { ask, send } from './send.mjs';

const seed = 20_261_130;
const requests = 5_000;
/** As many must have run: where a request is refused unread, nothing behind that was tried. */
const leastRun = requests / 2;

const schema = buildSchema(await readFile(inRoot('packages/contract/schema.graphql'), 'utf8'));
const { scalars } = await import(
  pathToFileURL(inRoot('apps/api/dist/compiled/platform/graphql/scalars/scalars.js')).href
);

const texts = [
  '',
  ' ',
  'n/a',
  'A sentence that says what is meant, and by whom.',
  "' or 1=1 --",
  '\u0000',
  '\ud83d',
  '\u202e\u200b',
  '{{constructor}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%E0%A4%A',
  'x'.repeat(20_000),
  '9'.repeat(400),
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🚓',
];
const numbers = [0, 1, -1, 2, 100, 2_147_483_647, -2_147_483_648, 3_000_000_000, 1.5, 1e300];
const days = ['2026-01-01', '2099-12-31', '0000-01-01', '9999-12-31', '2026-02-30', '1900-01-01', 'tomorrow'];
const instants = ['2026-01-01T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', 'now'];
const contents = [
  { kind: 'question', text: 'x' },
  { kind: 'risk' },
  { kind: 'activity', title: 7 },
  { kind: 'nothing' },
  { kind: 'question', text: { a: [[[]]] } },
];

const shallow = (type, depth = 3) => {
  if (isAbstractType(type))
    return ` { __typename ${schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} { __typename ${fields(one, depth)} }`)
      .join(' ')} }`;
  if (!isObjectType(type)) return '';
  return depth === 0 ? ' { __typename }' : ` { __typename ${fields(type, depth)} }`;
};
const fields = (type, depth) =>
  Object.values(type.getFields())
    .filter(({ args }) => !args.some((one) => isNonNullType(one.type)))
    .map(({ name, type: inner }) => `${name}${shallow(getNamedType(inner), depth - 1)}`)
    .join(' ');

const anId = (chance) => [8, 4, 4, 4, 12].map((long) => hex(chance, long)).join('-');
const hex = (chance, long) => Array.from({ length: long }, () => chance.below(16).toString(16)).join('');

const wordsOf = (name) => scalars[name]?.extensions.words;

/** How a value of each scalar that is no closed list of words is made. */
const makers = {
  Int: (chance) => chance.pick(numbers),
  Float: (chance) => chance.pick(numbers),
  WholeNumber: (chance) => chance.pick(numbers),
  Boolean: (chance) => chance.pick([true, false]),
  Day: (chance) => chance.pick(days),
  TypedDay: (chance) => chance.pick(chance.happens(0.8) ? days : texts),
  Instant: (chance) => chance.pick(instants),
  ActId: (chance) => (chance.happens(0.9) ? anId(chance) : chance.pick(texts)),
  ID: (chance, ids, field) => chance.pick(chance.happens(0.85) ? (ids[field] ?? ids.any) : texts),
  Content: (chance, ids) => chance.pick([...contents, ...ids.contents]),
  When: (chance, ids) => chance.pick([...contents, ...ids.contents]),
  String: (chance, _, field) => {
    if (/base64/i.test(field)) return chance.pick(['', 'YQ==', 'not base64', 'QUJD'.repeat(5_000)]);
    return chance.pick(texts);
  },
};

/** The scalars that somebody can send and nothing is made of. */
const unknown = () => [...takenBy(operations.flatMap(({ field }) => field.args))].filter((name) => !canMake(name));
const canMake = (name) => Object.hasOwn(makers, name) || wordsOf(name) !== undefined;

const takenBy = (places, seen = new Set()) => {
  for (const type of places.map((one) => getNamedType(one.type))) {
    if (seen.has(type.name)) continue;
    seen.add(type.name);
    if (isInputObjectType(type)) takenBy(Object.values(type.getFields()), seen);
  }
  return new Set([...seen].filter((name) => !isInputObjectType(schema.getType(name))));
};

const generator = (chance, ids) => {
  const ofScalar = (name, field) => {
    if (chance.happens(0.04)) return chance.pick([null, 7, 'x', [], {}, true, ...texts]);
    const words = wordsOf(name);
    if (words) return chance.happens(0.95) ? chance.pick(words) : 'nothing';
    return makers[name](chance, ids, field);
  };
  const of = (type, field) => {
    if (!isNonNullType(type) && chance.happens(0.15)) return chance.pick([null, undefined]);
    const plain = getNullableType(type);
    if (isListType(plain)) return Array.from({ length: chance.below(4) }, () => of(plain.ofType, field));
    if (isInputObjectType(plain))
      return Object.fromEntries(Object.values(plain.getFields()).map((one) => [one.name, of(one.type, one.name)]));
    return ofScalar(plain.name, field);
  };
  return of;
};

const operations = [
  ...Object.values(schema.getQueryType().getFields()).map((field) => ({ kind: 'query', field })),
  ...Object.values(schema.getMutationType().getFields()).map((field) => ({ kind: 'mutation', field })),
];

const textOf = ({ kind, field }) => {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const inner = shallow(getNamedType(field.type));
  return `${kind} Fuzz${declared && `(${declared})`} { ${field.name}${given && `(${given})`}${inner} }`;
};

/** Ids that are really there, by the name under which an operation takes them. */
const idsThere = async (who) => {
  const { releases } = await ask(who.author, '{ releases { id } }');
  const { templates } = await ask(who.author, '{ templates { id } }');
  const drafted = await Promise.all(
    templates.map(({ id }) =>
      ask(who.author, 'query ($id: ID!) { template(id: $id) { items { id content } } }', { id }),
    ),
  );
  const draftItems = drafted.flatMap(({ template }) => template.items);
  const { assessments } = await ask(who.assessor, '{ assessments { id } }');
  const id = assessments[0]?.id;
  const { assessment } = await ask(
    who.assessor,
    'query ($id: ID!) { assessment(id: $id) { items { id tableId content } } }',
    { id },
  );
  const items = [...assessment.items, ...draftItems].map((one) => one.id);
  const uuids = [id, ...releases.map((one) => one.id), ...templates.map((one) => one.id)];
  return there({
    any: uuids,
    contents: [...assessment.items, ...draftItems].map(({ content }) => content).filter(Boolean),
    assessmentId: [id],
    templateId: templates.map((one) => one.id),
    releaseId: releases.map((one) => one.id),
    serviceId: ['microsoft-365', 'nothing'],
    itemId: items,
    itemIds: items,
    rowId: items,
    tableId: assessment.items.flatMap(({ tableId }) => tableId ?? []),
    beforeItemId: items,
    activities: items,
  });
};

/** Of nothing that is there nothing would be reached. */
const there = (ids) => {
  const empty = Object.keys(ids).filter((name) => ids[name].length === 0);
  if (empty.length > 0) throw new Error(`There is none of ${empty.join(', ')}.`);
  return ids;
};

/** Every operation of the contract with what its types allow and a little more, as several people: none is a fault. */
export const fuzz = async ({ open, tokenOf }) => {
  if (unknown().length > 0) throw new Error(`Nothing is made of ${unknown().join(', ')}.`);
  const chance = seeded(seed);
  const people = {
    author: anybody('template-author'),
    publisher: anybody('template-publisher'),
    assessor: somebody('Kent', 'assessor'),
    dpo: somebody('Kent', 'data-protection-officer'),
    siro: somebody('Kent', 'senior-information-risk-owner'),
    lead: somebody('Kent', 'roll-out-lead'),
    contracts: somebody('Kent', 'contracts-lead'),
    elsewhere: somebody('Essex', 'assessor'),
    inspector: anybody('inspector'),
  };
  const who = Object.fromEntries(
    await Promise.all(
      Object.entries(people).map(async ([name, person]) => [name, { url: open.url, token: await tokenOf(person) }]),
    ),
  );
  const of = generator(chance, await idsThere(who));
  const faults = [];
  const neverRan = new Set(operations.map(({ field }) => field.name));
  let ran = 0;
  const one = async () => {
    const asked = chance.pick(operations);
    const variables = Object.fromEntries(asked.field.args.map(({ name, type }) => [name, of(type, name)]));
    const by = chance.pick(Object.keys(who));
    const upload = /^(?:addEvidence|recordAgreement)$/.test(asked.field.name) ? { 'x-countersign-upload': '1' } : {};
    const { status, text } = await send(who[by], { query: textOf(asked), variables }, upload);
    if (status === 200) {
      ran += 1;
      neverRan.delete(asked.field.name);
    }
    if (status >= 500 || text.includes('"INTERNAL"'))
      faults.push(
        `${status} ${asked.field.name} by ${by} with ${JSON.stringify(variables).slice(0, 300)}: ${text.slice(0, 200)}`,
      );
  };
  const worker = async (share) => {
    for (let number = 0; number < share; number += 1) await one();
  };
  await Promise.all(Array.from({ length: 4 }, () => worker(requests / 4)));
  return {
    found: `${faults.length} faults in ${requests} requests, of which ${ran} ran, of ${neverRan.size} operations none, seed ${seed}`,
    holds: faults.length === 0 && ran >= leastRun && neverRan.size === 0 && open.isAlive(),
    detail: [...[...neverRan].map((name) => `No ${name} ran.`), ...new Set(faults)].slice(0, 20),
  };
};
