import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { somebody } from './house.mjs';
import { ask } from './send.mjs';

const times = 3;
const rounds = 7;
const glances = 12;

const page = `query ($id: ID!) { assessment(id: $id) { title items { id title content stance } findings { message } } }`;

const waitOf = async (neighbour, id) => {
  const began = performance.now();
  await ask(neighbour, page, { id });
  return performance.now() - began;
};

const flood = async (workerData) => {
  const [answers] = await once(
    new Worker(new URL('./flood.mjs', import.meta.url), { workerData, execArgv: [] }),
    'message',
  );
  return answers;
};

/** The slowest of as many glances as there were beside the flood: of more glances one is slower by chance. */
const slowestAlone = async (neighbour, id, glances) => {
  const waits = [];
  while (waits.length < glances) waits.push(await waitOf(neighbour, id));
  return Math.max(...waits);
};

const besideFlood = async (neighbour, id, flooding) => {
  let over = false;
  const isOver = () => (over = true);
  void flooding.then(isOver, isOver);
  const waits = [];
  do waits.push(await waitOf(neighbour, id));
  while (!over);
  return { slowest: Math.max(...waits), glances: waits.length };
};

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

const upload = { 'x-countersign-upload': '1' };
const whole = 'title items { id title guidance content stance reason } findings { message remedy }';
const aliases = (count, ask) => Array.from({ length: count }, (_, index) => `a${index}: ${ask}`).join(' ');

/** What costs us much for little of theirs, each as many times at once as an ordinary machine sends it. */
const cases = (id) => [
  {
    name: 'eight lists of four million zeros',
    many: 8,
    body: JSON.stringify({ query: '{ __typename }', variables: { a: Array(3_900_000).fill(0) } }),
    headers: upload,
  },
  {
    name: 'eight requests of 7.9 MB of brackets',
    many: 8,
    body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(7_900_000)}`,
    headers: upload,
  },
  {
    name: 'ten ids of 7.9 MB',
    many: 2,
    body: JSON.stringify({
      query: `query ($id: ID!) { ${aliases(10, 'release(id: $id) { id }')} }`,
      variables: { id: 'x'.repeat(7_900_000) },
    }),
    headers: upload,
  },
  {
    name: 'ten whole assessments by alias',
    many: 4,
    body: { query: `{ ${aliases(10, `assessment(id: "${id}") { ${whole} }`)} }` },
  },
  {
    name: 'forty doubling fragments',
    many: 8,
    body: {
      query: `{ me { ...f0 } } ${Array.from({ length: 40 }, (_, n) => `fragment f${n} on Me { ...f${n + 1} ... on Me { ...f${n + 1} } }`).join(' ')} fragment f40 on Me { roles }`,
    },
  },
  { name: 'a query of brackets', many: 8, body: { query: `{ release(id: ${'['.repeat(16_000)}` } },
];

const quiet = () => new Promise((resolve) => setTimeout(resolve, 1_000));

/**
 * Alone and beside the flood by turns, each turn against the one beside it: what else the machine does is then the same for
 * both.
 */
const tried = async ({ neighbour, assessor, id }, { many, body, headers }) => {
  const sent = { who: assessor, body: typeof body === 'string' ? body : JSON.stringify(body), headers, many };
  const [alone, attacked] = [[], []];
  let refused = true;
  for (let round = 0; round < rounds; round += 1) {
    const flooding = flood(sent);
    const { slowest, glances } = await besideFlood(neighbour, id, flooding);
    const answers = await flooding;
    refused &&= answers.every(({ status, text }) => status !== 200 || !text?.includes('"data":{"a0"'));
    attacked.push(slowest);
    await quiet();
    alone.push(await slowestAlone(neighbour, id, glances));
  }
  const ratios = attacked.map((wait, round) => wait / alone[round]);
  return { alone: median(alone), attacked: median(attacked), ratio: median(ratios), refused };
};

const inFull = ({ name, alone, attacked, ratio, refused }) =>
  `${name}: ${ratio.toFixed(1)} times (${alone.toFixed(0)} ms alone, ${attacked.toFixed(0)} ms beside it)${refused ? '' : ', and was answered'}`;

/** While somebody asks for far too much, nobody beside them waits much longer than when they are alone. */
export const amplification = async ({ asRun, tokenOf }) => {
  const neighbour = { url: asRun.url, token: await tokenOf(somebody('Kent', 'senior-information-risk-owner')) };
  const assessor = { url: asRun.url, token: await tokenOf(somebody('Kent', 'assessor')) };
  const [{ id }] = (await ask(assessor, '{ assessments { id } }')).assessments;
  await slowestAlone(neighbour, id, glances);
  const lines = [];
  for (const one of cases(id)) {
    const found = await tried({ neighbour, assessor, id }, one);
    lines.push({ name: one.name, ...found, holds: found.ratio <= times && found.refused });
  }
  const worst = Math.max(...lines.map(({ ratio }) => ratio));
  return {
    found: `the slowest neighbour waits ${worst.toFixed(1)} times as long as alone, median of ${rounds} turns`,
    holds: lines.every(({ holds }) => holds) && asRun.isAlive(),
    detail: lines.map(inFull),
  };
};
