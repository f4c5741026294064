import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const sourceOf = (file: string, place: string): string =>
  path.posix.join('src/pages', path.posix.dirname(file.split(path.sep).join('/')), `${place}.tsx`);

/** Which source draws the page at each address, as the routes beside the pages say it. */
export const pageSources = (folder: string): Readonly<Record<string, string>> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /routes\.ts$/.test(file));
  const found = files.flatMap((file) => {
    const [, ...routes] = readFileSync(path.join(folder, file), 'utf8').split(/[pP]ageAt\(/);
    return routes.flatMap((route): readonly [string, string][] => {
      const address = /^\s*'([^']+)'/.exec(route)?.[1];
      const place = /import\('([^']+)\.js'\)/.exec(route)?.[1];
      return address && place ? [[address, sourceOf(file, place)]] : [];
    });
  });
  return Object.fromEntries(found);
};

interface Loaded {
  readonly files: readonly string[];
  readonly later: readonly string[];
}

const isPage = (one: string) => one.endsWith('Page.tsx');

/**
 * The files that opening a page takes whoever opens it, without those that are there before any page: its own, and what
 * all pages have in common that it shows one of.
 */
export const filesOfPage = (
  loads: Readonly<Record<string, Loaded>>,
  page: string,
  before: readonly string[],
): readonly string[] => {
  const { files = [], later = [] } = loads[page] ?? {};
  const outer = new Set(before.flatMap((one) => loads[one]?.later ?? []));
  const [first = [], ...others] = later
    .filter((one) => isPage(one) && !outer.has(one))
    .map((one) => loads[one]?.files ?? []);
  const inCommon = first.filter((file) => others.every((one) => one.includes(file)));
  const there = new Set(before.flatMap((one) => loads[one]?.files ?? []));
  return [...new Set([...files, ...inCommon])].filter((file) => !there.has(file));
};
