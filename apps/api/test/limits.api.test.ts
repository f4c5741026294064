import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { request, type ClientRequest, type OutgoingHttpHeaders } from 'node:http';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { limits as limitsOfSize } from '../src/platform/graphql/limits/limits.js';
import { RateLimits, TooMany } from '../src/platform/watch/rate-limits.js';
import {
  aForce,
  aRegulator,
  ask,
  mutate,
  post,
  query,
  running,
  tokenOf,
  useApi,
  type TestPerson,
} from './kit/index.js';

const securityLog = path.join(mkdtempSync(path.join(tmpdir(), 'countersign-security-')), 'security.log');

const limits = { address: 1e6, notSignedIn: 3, person: 30, atOnce: 5, uploadsAtOnce: 2, signing: 2, files: 2 };
useApi({ limits, securityLog });

const from = (address: string) => ({ 'x-forwarded-for': address });

const send = async (person: TestPerson, text: string, variables: object = {}) => {
  const headers = { authorization: `Bearer ${await tokenOf(person)}`, ...from('192.0.2.1') };
  return post({ query: text, variables }, headers);
};

const lines = (): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(securityLog, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

const linesOf = ({ subject }: TestPerson) => lines().filter(({ person }) => person === subject);

const statusesOf = async (times: number, once: () => Promise<Response>): Promise<readonly number[]> => {
  const statuses: number[] = [];
  for (let turn = 0; turn < times; turn += 1) statuses.push((await once()).status);
  return statuses;
};

const refused = async (answer: Response) => {
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(JSON.stringify(await answer.json())).toMatch(/Try again in \d+ second/);
};

test('one person who asks for too much is told when to come back, and nobody else is held up', async () => {
  const { dpo, siro } = await aForce();
  const statuses = await statusesOf(40, () => send(dpo, '{ me { roles } }'));
  expect([statuses.includes(200), statuses.at(-1)]).toEqual([true, 429]);
  await refused(await send(dpo, '{ me { roles } }'));
  expect((await send(siro, '{ me { roles } }')).status).toBe(200);
  expect(linesOf(dpo).filter(({ event }) => event === 'rate-limited')).toMatchObject([{ reason: 'person' }]);
});

test('one person has only so much under way at once, and more again when some of it has ended', () => {
  const rates = new RateLimits({ limits });
  const ends = Array.from({ length: limits.atOnce }, () => rates.begin('one'));
  expect(() => rates.begin('one')).toThrow(TooMany);
  expect(() => rates.begin('another')).not.toThrow();
  ends[0]?.();
  expect(() => rates.begin('one')).not.toThrow();
  expect(() => rates.begin('one')).toThrow(TooMany);
});

/** An upload that told its length and sends no more: the request, and the status of its answer once there is one. */
const anUploadThatWaits = async (person: TestPerson): Promise<{ sent: ClientRequest; status: Promise<number> }> => {
  const sent = request(`${running().api.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf(person)}`,
      'content-type': 'application/json',
      'content-length': 1_000_000,
      'x-countersign-upload': '1',
      ...from('192.0.2.20'),
    },
  });
  sent.flushHeaders();
  const status = new Promise<number>((resolve, reject) => {
    sent.once('response', (answer) => resolve(answer.statusCode ?? 0));
    sent.once('error', reject);
  });
  status.catch(() => undefined);
  return { sent, status };
};

/** As many uploads of one person as may be under way at once: the refusal of one more says that they have arrived. */
const uploadsThatFill = async (person: TestPerson) => {
  const three = await Promise.all([1, 2, 3].map(() => anUploadThatWaits(person)));
  expect(await Promise.race(three.map(({ status }) => status))).toBe(429);
  return three;
};

test('of one person two uploads are under way at once: a third is refused before its body is read', async () => {
  const { assessor, dpo } = await aForce();
  const three = await uploadsThatFill(assessor);
  const another = await anUploadThatWaits(dpo);
  another.sent.end(' '.repeat(1_000_000));
  expect(await another.status).toBe(400);
  for (const { sent } of three) sent.destroy();
  const again = async (): Promise<number> => {
    const { sent, status } = await anUploadThatWaits(assessor);
    sent.end(' '.repeat(1_000_000));
    return status.catch(() => 429);
  };
  let status = await again();
  while (status === 429) status = await again();
  expect(status).toBe(400);
});

/** Sends a body without end: the status that came, and how many bytes had gone when the connection ended. */
const sendWithoutEnd = (headers: OutgoingHttpHeaders, piece: string) =>
  new Promise<{ status: number; bytes: number }>((resolve) => {
    const sent = request(`${running().api.url}/graphql`, { method: 'POST', headers });
    let status = 0;
    const write = (): void => {
      while (sent.write(piece));
    };
    sent.once('response', (answer) => {
      status = answer.statusCode ?? 0;
      answer.resume();
    });
    sent.on('drain', write);
    sent.on('error', () => undefined);
    sent.once('close', () => resolve({ status, bytes: sent.socket?.bytesWritten ?? 0 }));
    write();
  });

test.each([
  ['from nobody', 401, {}, 'x'],
  ['that would be too large', 413, { 'content-length': 4_000_000_000 }, 'x'],
  ['of which too many are under way', 429, { 'x-countersign-upload': '1' }, 'x'],
  ['that holds too many values', 400, { 'x-countersign-upload': '1' }, '[,'],
])('a body %s is answered and left unread', async (_, status, headers, letter) => {
  const { assessor } = await aForce();
  const others = status === 429 ? await uploadsThatFill(assessor) : [];
  const token = status === 401 ? {} : { authorization: `Bearer ${await tokenOf(assessor)}` };
  const usual = {
    'content-type': 'application/json',
    'content-length': limitsOfSize.uploadBytes,
    ...from('192.0.2.21'),
  };
  const answer = await sendWithoutEnd({ ...usual, ...token, ...headers }, letter.repeat(65_536));
  expect(answer.status).toBe(status);
  expect(answer.bytes).toBeLessThan(limitsOfSize.uploadBytes);
  for (const { sent } of others) sent.destroy();
});

test('signatures and files are counted strictly', async () => {
  const { siro, assessor } = await aForce();
  const open = 'mutation ($input: OpenStageInput!) { openStage(input: $input) { __typename } }';
  const input = {
    actId: randomUUID(),
    ...{ serviceId: 'microsoft-365', stage: 'pilot', requestId: randomUUID(), until: '2027-01-01' },
  };
  expect(await statusesOf(4, () => send(siro, open, { input }))).toEqual([200, 200, 429, 429]);
  await refused(await send(siro, open, { input }));
  const add = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { __typename } }';
  const file = {
    ...{ actId: randomUUID(), assessmentId: randomUUID() },
    ...{ itemId: 'need', fileName: 'a.txt', fileBase64: 'YQ==' },
  };
  const codes = await statusesOf(4, () => send(assessor, add, { input: file }));
  expect(codes.slice(2)).toEqual([429, 429]);
});

test('an address from which nobody signs in is answered only so often, and who does sign in is not held up by it', async () => {
  const knock = () => post({ query: '{ me { roles } }' }, { authorization: 'Bearer nonsense', ...from('192.0.2.9') });
  expect(await statusesOf(5, knock)).toEqual([401, 401, 401, 429, 429]);
  const { dpo } = await aForce();
  const headers = { authorization: `Bearer ${await tokenOf(dpo)}`, ...from('192.0.2.9') };
  expect((await post({ query: '{ me { roles } }' }, headers)).status).toBe(200);
  const noted = lines().filter(({ address }) => address === '192.0.2.9');
  expect(noted.map(({ event }) => event)).toEqual([...Array(3).fill('not-signed-in'), 'rate-limited', 'signed-in']);
});

test('what bears on security is one line each: who, from where, which act, why, and not a word of theirs', async () => {
  const [{ dpo, siro, id }, { inspector }] = [await aForce(), await aRegulator()];
  const authTime = Math.floor(Date.now() / 1000) - 5;
  const was = { rolesInToken: ['data-protection-officer'], authTime };
  await ask(dpo, '{ me { roles } }', {}, was);
  const again = { rolesInToken: ['data-protection-officer', 'assessor'], authTime: authTime + 1 };
  await ask(dpo, '{ me { roles } }', {}, again);
  const secret = 'A sentence that stands in no log.';
  await mutate(dpo, 'openInspection', { forceId: id, purpose: secret }, again);
  const opened = await mutate(inspector, 'openInspection', { forceId: id, purpose: secret }, { authTime });
  const inspectionId = 'inspection' in opened ? opened.inspection.id : '';
  await query(inspector, 'inspectedForce', { inspectionId }, { authTime });
  await ask(siro, '{ me { roles } }', {}, { signedInSecondsAgo: 900_000 });

  expect(linesOf(dpo).map(({ event, reason }) => [event, reason])).toEqual([
    ['signed-in', 'first-seen'],
    ['signed-in-again', 'newer-proof'],
    ['roles-changed', 'was: data-protection-officer'],
    ['refused', 'NotAllowed'],
  ]);
  expect(linesOf(inspector).map(({ event, operation }) => [event, operation])).toEqual([
    ['signed-in', undefined],
    ['inspection', 'openInspection'],
    ['inspection', 'inspectedForce'],
  ]);
  for (const line of lines())
    expect(line).toMatchObject({ log: 'security', time: expect.any(String), address: expect.any(String) });
  expect(readFileSync(securityLog, 'utf8')).not.toContain(secret);
});
