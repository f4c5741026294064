import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { aForce, running, tokenOf, useApi } from './kit/index.js';

useApi();

const longAnswer = '{ commencements { id title source changes { id citation before after } } }';

/** An answer as it comes over the wire: `fetch` would have unpacked it. */
const ask = async (accepts: string | undefined, query: string, sent: Readonly<Record<string, string>> = {}) => {
  const token = await tokenOf((await aForce()).dpo);
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    ...(accepts === undefined ? {} : { 'accept-encoding': accepts }),
    ...sent,
  };
  const plain = Buffer.from(JSON.stringify({ query }));
  const body = sent['content-encoding'] === 'gzip' ? gzipSync(plain) : plain;
  return new Promise<{
    readonly head: Readonly<Record<string, unknown>>;
    readonly status: number;
    readonly body: Buffer;
  }>((resolve, reject) => {
    const asked = request(`${running().api.url}/graphql`, { method: 'POST', headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ head: answer.headers, status: answer.statusCode ?? 0, body: Buffer.concat(parts) }),
      );
    });
    asked.once('error', reject);
    asked.end(body);
  });
};

test('an answer above a kilobyte is compressed as the asker can read it, and says so to a cache', async () => {
  const plain = await ask(undefined, longAnswer);
  expect(plain.head['content-encoding']).toBeUndefined();
  for (const [accepts, encoding, unpack] of [
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
  ] as const) {
    const packed = await ask(accepts, longAnswer);
    expect(packed.head['content-encoding']).toBe(encoding);
    expect(packed.head['vary']).toContain('accept-encoding');
    expect(packed.body.length).toBeLessThan(plain.body.length / 3);
    expect(JSON.parse(unpack(packed.body).toString())).toEqual(JSON.parse(plain.body.toString()));
  }
});

test('a short answer goes out as it is', async () => {
  const answer = await ask('br, gzip', '{ me { roles } }');
  expect(answer.head['content-encoding']).toBeUndefined();
  expect(JSON.parse(answer.body.toString())).toHaveProperty('data.me');
});

test('nothing that is sent in is unpacked: a compressed body is no JSON', async () => {
  expect((await ask('br', '{ me { roles } }', { 'content-encoding': 'gzip' })).status).toBe(400);
});
