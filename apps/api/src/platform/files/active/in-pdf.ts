import { constants, inflateSync } from 'node:zlib';
import type { ActiveContent } from '@countersign/domain/document/files';

/** How much the packed objects of a file may unpack to, in bytes. */
const mostUnpacked = 60_000_000;

const named: readonly (readonly [RegExp, ActiveContent])[] = [
  [/\/(?:JavaScript|Rendition)\b/, 'script'],
  [/\/(?:Launch|ImportData|SubmitForm)\b/, 'launch'],
  [/\/(?:EmbeddedFiles?|GoToE|RichMedia)\b/, 'embedded-object'],
];

/** Names that are so short that packed bytes may look like them: they count only outside of streams. */
const shortNamed: readonly (readonly [RegExp, ActiveContent])[] = [
  [/\/JS\s*[(<\d]/, 'script'],
  [/\/XFA\s*[[\d]/, 'form'],
  [/\/AA\s*(?:<<|\d)/, 'opens-by-itself'],
];

/** A name as it counts: `/J#61vaScript` is `/JavaScript`. */
const inOneSpelling = (text: string): string =>
  text.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

interface Stream {
  /** What stands before it since its object began: its dictionary. */
  readonly dictionary: string;
  readonly packed: string;
}

/** The streams of a file and what stands outside of them, in one pass over it. */
const split = (text: string): { readonly streams: readonly Stream[]; readonly outside: string } => {
  const streams: Stream[] = [];
  const pieces: string[] = [];
  const begins = /\bstream\r?\n/g;
  let after = 0;
  for (let found = begins.exec(text); found !== null; found = begins.exec(text)) {
    const end = text.indexOf('endstream', begins.lastIndex);
    if (end === -1) break;
    const before = text.slice(Math.max(after, found.index - 4_000), found.index);
    streams.push({
      dictionary: inOneSpelling(before.slice(before.lastIndexOf('obj') + 3)),
      packed: text.slice(begins.lastIndex, end),
    });
    pieces.push(text.slice(after, found.index));
    after = end + 'endstream'.length;
    begins.lastIndex = after;
  }
  return { streams, outside: [...pieces, text.slice(after)].join(' ') };
};

const unpack = (dictionary: string, packed: string, left: number): string => {
  const filters = [...(/\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? '').matchAll(/\/(\w+)/g)];
  if (filters.length === 0) return packed;
  const [only, second] = filters.map(([, name]) => name);
  if (second !== undefined || !/^Fl(?:ateDecode)?$/.test(only ?? '') || /\/Predictor\s*(?:[2-9]|1\d)/.test(dictionary))
    throw new Error('Objects are packed in an unusual way.');
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, left) };
  return inflateSync(Buffer.from(packed, 'latin1'), options).toString('latin1');
};

/** The texts of the streams that hold objects; a locked file keeps them from being read. */
const packedObjects = (streams: readonly Stream[], isLocked: boolean): readonly string[] => {
  let left = mostUnpacked;
  return streams
    .filter(({ dictionary }) => /\/ObjStm\b/.test(dictionary))
    .map(({ dictionary, packed }) => {
      if (isLocked) throw new Error('The objects are locked.');
      const unpacked = inOneSpelling(unpack(dictionary, packed, left));
      left -= unpacked.length;
      return unpacked;
    });
};

/** So many actions on opening are looked at; no file has more than a few. */
const mostActions = 20;

/** An action on opening that only turns to a page does nothing. */
const opensByItself = (objects: readonly string[]): boolean => {
  const actions = objects.flatMap((text) => [
    ...text.matchAll(/\/OpenAction\s{0,20}(<<[\s\S]{0,400}?>>|\[|\d{1,10}\s{1,20}\d{1,5}\s{1,20}R)?/g),
  ]);
  if (actions.length > mostActions) throw new Error('Too many actions on opening.');
  return actions.some(([, action = '']) => {
    if (action.startsWith('[')) return false;
    return action.startsWith('<<') || action === '' ? !turnsToPage(action) : leadsAway(action, objects);
  });
};

const turnsToPage = (action: string): boolean => /\/S\s{0,20}\/GoTo\b/.test(action);

const objectOf = (reference: string, text: string): string | null => {
  const [number, generation] = reference.split(/\s+/);
  const at = text.search(new RegExp(`(?<!\\d)${number}\\s{1,20}${generation}\\s{1,20}obj\\b`));
  if (at === -1) return null;
  const object = text.slice(text.indexOf('obj', at) + 3, at + 2_000);
  return object.split('endobj', 1)[0] ?? object;
};

/**
 * An object that is referred to, where it stands by itself; one that is packed is known by its kind of action alone.
 */
const leadsAway = (reference: string, objects: readonly string[]): boolean => {
  const found = objects.map((text) => objectOf(reference, text)).find((one) => one !== null);
  if (found === undefined) return objects.some((text) => /\/S\s{0,20}\/(?:URI|GoToR|Named|Hide)\b/.test(text));
  return !found?.trimStart().startsWith('[') && !turnsToPage(found ?? '');
};

/**
 * The first thing found in a PDF that acts when it is opened: a script, an action that starts a program, sends data or
 * happens on opening, or a file inside it; also where it stands among packed objects, or is spelled another way.
 */
export const inPdf = (bytes: Buffer): ActiveContent | null => {
  try {
    const text = bytes.toString('latin1');
    const { streams, outside: between } = split(text);
    const packed = packedObjects(streams, /\/Encrypt\b/.test(inOneSpelling(between)));
    const whole = [inOneSpelling(text), ...packed];
    const outside = [inOneSpelling(between), ...packed];
    for (const [name, found] of named) if (whole.some((one) => name.test(one))) return found;
    for (const [name, found] of shortNamed) if (outside.some((one) => name.test(one))) return found;
    return opensByItself(outside) ? 'opens-by-itself' : null;
  } catch {
    return 'unreadable';
  }
};
