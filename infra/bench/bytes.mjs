import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inRoot } from '../run/paths.mjs';

const built = inRoot('apps/portal/dist');
const govuk = inRoot('node_modules/govuk-frontend/dist/govuk');
const read = (...place) => readFileSync(path.join(...place));
const packed = (content) => brotliCompressSync(content).length;
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** What goes over the wire for an asset: in brotli, as it was compressed when it was built, where that is smaller. */
const sizeOf = (file) => {
  const place = path.join(built, 'client', file);
  return (statSync(`${place}.br`, { throwIfNoEntry: false }) ?? statSync(place)).size;
};

const scriptsAndStyles = (html) =>
  [...html.matchAll(/(?:src|href)="(\/(?:assets\/[^"]+\.(?:js|css)|favicon\.svg))"/g)].map(([, file]) => file.slice(1));

/**
 * The bytes of each page of the portal, compressed and without answers of the API: the start page in all, home in all,
 * and for each other page what it adds to home.
 * @returns {{ start: number, home: number, further: Record<string, number> }}
 */
export const bytesOfPages = () => {
  const html = read(built, 'pages/start.html').toString();
  const loads = JSON.parse(read(built, 'pages/loads.json').toString());
  const [homePage] = Object.keys(loads).filter((page) => page.endsWith('/HomePage.tsx'));
  const first = new Set(scriptsAndStyles(html));
  const atHome = new Set([...first, ...loads['src/main.tsx'], ...loads[homePage]]);
  const bytes = (files) => sum([...files].map(sizeOf));
  const further = Object.entries(loads)
    .filter(([page]) => page !== homePage && page !== 'src/main.tsx')
    .map(([page, files]) => [page, bytes(files.filter((file) => !atHome.has(file)))]);
  const page = packed(html);
  return { start: page + bytes(first), home: page + bytes(atHome), further: Object.fromEntries(further) };
};

/** The same words in a page of GOV.UK's own: its whole style sheet, its script and its two fonts, equally compressed. */
export const bytesOfGovuk = () => {
  const files = ['govuk-frontend.min.css', 'govuk-frontend.min.js', 'assets/images/favicon.svg'];
  const fonts = ['assets/fonts/light-94a07e06a1-v2.woff2', 'assets/fonts/bold-b542beb274-v2.woff2'];
  return (
    packed(read(built, 'pages/start.html')) +
    sum(files.map((file) => packed(read(govuk, file)))) +
    sum(fonts.map((file) => read(govuk, file).length))
  );
};

const against = (bytes) => {
  const theirs = bytesOfGovuk();
  console.log(`  ${(bytes / 1000).toFixed(1)} kB over the wire, beside ${(theirs / 1000).toFixed(1)} kB`);
  return { ratio: bytes / theirs, cpu: null };
};

export const measureStart = async () => against(bytesOfPages().start);
export const measureHome = async () => against(bytesOfPages().home);
