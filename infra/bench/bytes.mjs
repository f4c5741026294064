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
 * What comes only when somebody opens, pastes or begins something, or where a text or a document has what it is for. All
 * else that a page loads by itself counts as what opening it takes.
 */
const whenNeeded = {
  'src/parts/law/LawList.tsx': 'the law of an item is opened',
  'src/parts/redline/Redline.tsx': 'a difference is opened',
  'src/parts/markdown/html-to-markdown.ts': 'a text with a layout is pasted',
  'src/parts/markdown/RichMarkdown.tsx': 'a text has marks of Markdown',
  'src/pages/assessments/item/findings/FindingsBeside.tsx': 'somebody begins to write',
  'src/pages/assessments/item/drafting/first-problem.ts': 'somebody begins to write',
  'src/pages/assessments/item/form/ToChoose.tsx': 'somebody begins to write',
  'src/parts/content/words/hint-of-text.ts': 'somebody begins to write',
  'src/pages/assessments/reading/outline.ts': 'the whole document is read',
  'src/pages/assessments/risk/LevelsOfRisk.tsx': 'an item is a risk',
  'src/pages/assessments/risk/KnownRisksOffered.tsx': 'what is added is a risk',
  'src/pages/assessments/risk/KnownRisksToRead.tsx': 'the known risks are opened',
  'src/pages/assessments/evidence/HeldFile.tsx': 'an item has files',
  'src/pages/assessments/evidence/AddFileForm.tsx': 'the form is opened',
  'src/pages/assessments/evidence/RemoveFileForm.tsx': 'the form is opened',
  'src/pages/assessments/questions/QuestionThread.tsx': 'an item has questions',
  'src/pages/assessments/questions/AskQuestionForm.tsx': 'the form is opened',
  'src/pages/assessments/questions/ReplyForm.tsx': 'the form is opened',
  'src/pages/assessments/document/SealedDocument.tsx': 'a document that was handed in is opened',
  'src/pages/assessments/flows/FlowDrawing.tsx': 'a document has flows to draw',
  'src/instead/NotYourPage.tsx': 'a page is for another part',
};

const isPage = (source) => source.endsWith('Page.tsx');
const [main, home] = ['src/main.tsx', 'src/pages/home/HomePage.tsx'];

/** The files of a page, and of what it asks for by itself once it is open. */
const openedWith = (loads, source, found = new Set()) => {
  if (found.has(source)) return new Set();
  found.add(source);
  const { files, later } = loads[source];
  const parts = later.filter((one) => !isPage(one) && !(one in whenNeeded));
  return new Set([...files, ...parts.flatMap((one) => [...openedWith(loads, one, found)])]);
};

/** The sources that a page opens with, and all that may come on it later. */
const mayCome = (loads, source, found = new Set([source])) => {
  for (const one of loads[source].later.filter((other) => !isPage(other) && !found.has(other)))
    mayCome(loads, one, found.add(one));
  return found;
};

/** A page that is no address of its own, such as the form of an item, comes after the page that it stands in. */
const around = (loads, page) => {
  const asks = (one) => isPage(one) && one !== page && loads[one].later.includes(page);
  return loads[main].later.includes(page) ? [] : Object.keys(loads).filter(asks);
};

const largest = (numbers) => Math.max(0, ...numbers);

/**
 * The bytes of each page of the portal, compressed and without answers of the API: the start page in all, home in all,
 * for each other page what opening it adds to home, and what comes later, when it is needed, adds to a page.
 * @returns {{ start: number, home: number, further: Record<string, number>, later: Record<string, number> }}
 */
export const bytesOfPages = () => {
  const html = read(built, 'pages/start.html').toString();
  const loads = JSON.parse(read(built, 'pages/loads.json').toString());
  const first = new Set(scriptsAndStyles(html));
  const atHome = new Set([...first, ...loads[main].files, ...openedWith(loads, home)]);
  const bytes = (files) => sum([...files].map(sizeOf));
  const added = (...sources) => {
    const files = new Set(sources.flatMap((source) => [...openedWith(loads, source)]));
    return bytes([...files].filter((file) => !atHome.has(file)));
  };
  const ofPage = (page) => largest([added(page), ...around(loads, page).map((outer) => added(outer, page))]);
  const pages = Object.keys(loads).filter(isPage);
  const askedBy = (source) =>
    pages.filter((page) => [...mayCome(loads, page)].some((one) => loads[one].later.includes(source)));
  const ofLater = (source) => largest(askedBy(source).map((page) => added(page, source) - added(page)));
  const ofEach = (sources, size) => Object.fromEntries(sources.map((source) => [source, size(source)]));
  const page = packed(html);
  return {
    start: page + bytes(first),
    home: page + bytes(atHome),
    further: ofEach(
      pages.filter((one) => one !== home),
      ofPage,
    ),
    later: ofEach(Object.keys(whenNeeded), ofLater),
  };
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

/**
 * How much a browser has to read of styles before the start page is drawn, and of the whole style sheet of GOV.UK: both
 * minified and unpacked, since what is read and matched costs that, however well it was packed.
 */
export const lengthsOfStyles = () => {
  const ofStart = scriptsAndStyles(read(built, 'pages/start.html').toString()).filter((file) => file.endsWith('.css'));
  return {
    ours: sum(ofStart.map((file) => read(built, 'client', file).length)),
    theirs: read(govuk, 'govuk-frontend.min.css').length,
  };
};

const against = (bytes) => {
  const theirs = bytesOfGovuk();
  console.log(`  ${(bytes / 1000).toFixed(1)} kB over the wire, beside ${(theirs / 1000).toFixed(1)} kB`);
  return { ratio: bytes / theirs, cpu: null };
};

export const measureStart = async () => against(bytesOfPages().start);
export const measureHome = async () => against(bytesOfPages().home);
