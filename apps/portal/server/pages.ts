import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

type Encoding = 'identity' | 'br' | 'gzip';

/** One page as it goes out, in each encoding, and the tag by which a browser asks whether it is still the same. */
export interface Page {
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
  readonly tag: string;
}

/** The pages that were made when the portal was built, and which of them stands at which address. */
export interface Pages {
  readonly addresses: readonly { readonly address: string; readonly page: Page }[];
  readonly notFound: Page;
  /** Which build this is: a page names by its content every file that it loads. */
  readonly build: string;
}

const addressesFile = z.record(z.string(), z.string());

const pageFrom = async (file: string): Promise<Page> => {
  const html = await readFile(file);
  const [br, zipped] = await Promise.all([promisify(brotliCompress)(html), promisify(gzip)(html, { level: 9 })]);
  const tag = createHash('sha256').update(html).digest('base64url');
  return { bodies: { identity: html, br, gzip: zipped }, tag };
};

/** Reads what stands in a folder: `addresses.json` names a page for each address, and each page is a file. */
export const readPages = async (folder: string): Promise<Pages> => {
  const named = addressesFile.parse(JSON.parse(await readFile(path.join(folder, 'addresses.json'), 'utf8')));
  const names = [...new Set([...Object.values(named), 'not-found'])];
  const read = new Map(
    await Promise.all(names.map(async (name) => [name, await pageFrom(path.join(folder, `${name}.html`))] as const)),
  );
  const pageNamed = (name: string): Page => {
    const page = read.get(name);
    if (page === undefined) throw new Error(`There is no page ${name} in ${folder}.`);
    return page;
  };
  return {
    addresses: Object.entries(named).map(([address, name]) => ({ address, page: pageNamed(name) })),
    notFound: pageNamed('not-found'),
    build: createHash('sha256')
      .update(names.map((name) => pageNamed(name).tag).join())
      .digest('hex')
      .slice(0, 12),
  };
};

const encodingFor = (request: FastifyRequest): Encoding =>
  (negotiate(String(request.headers['accept-encoding'] ?? ''), ['br', 'gzip']) as Encoding | null) ?? 'identity';

const isCurrent = (request: FastifyRequest, tag: string): boolean =>
  String(request.headers['if-none-match'] ?? '')
    .split(',')
    .some((known) => known.trim().replace(/^W\//, '') === tag);

/** Sends a page, or that it is still the one which the browser has. It is asked for each time: a new release shows at once. */
export const sendPage = (request: FastifyRequest, reply: FastifyReply, { bodies, tag }: Page): FastifyReply => {
  const encoding = encodingFor(request);
  const current = `"${tag}-${encoding}"`;
  void reply.headers({ 'cache-control': 'no-cache', etag: current, vary: 'accept-encoding' });
  if (reply.statusCode === 200 && isCurrent(request, current)) return reply.code(304).send();
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  return reply.type('text/html; charset=utf-8').send(bodies[encoding]);
};
