import { assentPhrases, emptyPhrases, nonePhrases, unnamedPapers, whose } from './empty-words.js';

/**
 * What a text is asked to say. `reason`: why, how, or anything that "none" is no answer to. `fact`: something that can be
 * none. `reply`: an answer to a person, which can be yes or no.
 */
export type Asked = 'reason' | 'fact' | 'reply';

const unseen = /\p{Default_Ignorable_Code_Point}/gu;
/** Letters that are seen as a blank: of Hangul, and of hieroglyphs. */
const filler = /[\u115f\u1160\u3164\uffa0\u{13441}\u{13442}]/gu;
const beyondAscii = /[^\0-\x7f]/;
/** Letters and numbers, with the marks on them, and braille but for its blank. */
const word = /[\p{L}\p{N}\u2801-\u28FF][\p{L}\p{N}\p{M}\u2801-\u28FF]*/gu;
const isSeen = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}\u2801-\u28FF]/u;
const placeInList = /^[ \t>*_#-]{0,20}\d{1,3}[.)][*_]{0,3}[ \t]+(?=\S)/gm;
/** The name of a blank, a mark or a letter: by itself it says nothing, and with letters beside it they say it. */
const entity = /&(?:[a-z]{1,31}\d{0,2}|#\d{1,7}|#x[\da-f]{1,6});/gi;
/**
 * What Markdown never draws: where a picture is, where a link without words leads, and what is said of a block of code. Each
 * search ends where the next one would begin, so that a text of brackets alone takes no longer than another.
 */
const undrawn: readonly (readonly [RegExp, string])[] = [
  [/<\/?(?:b|i|u|em|strong|br|p|span|div|hr|ul|ol|li)\s?\/?>/gi, ' '],
  [/!\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1'],
  [/\[([^\p{L}\p{N}[\]\n]*)\]\([^()\n]*\)/gu, '$1'],
  [/^([ \t>*+-]{0,20}|[ \t>]{0,20}\d{1,9}[.)][ \t]+)(?:`{3,}[^`\n]*|~{3,}[^\n]*)$/gm, ''],
];
const oneLetter = /^(\p{L})\1{2,}$/u;

/** A text without places in lists and without what cannot be seen, which stands for nothing or for a blank. */
const visible = (text: string, unseenAs: '' | ' '): string =>
  undrawn
    .reduce(
      (drawn, [never, instead]) => drawn.replace(never, instead),
      (beyondAscii.test(text) ? text.replace(filler, ' ').replace(unseen, unseenAs) : text).replace(entity, unseenAs),
    )
    .replace(placeInList, '');

/** Small letters of other alphabets, each above the Latin one that a reader takes it for. */
const others = 'авсенікмортухѕјԁոαβεικνορτυχηᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏ';
const latin = 'abcehikmoptyxsjdnabeiknoptyxnabcdeghijklmnoprstuvwy';
const looksLike: ReadonlyMap<string, string> = new Map(Array.from(others, (one, at) => [one, latin[at] ?? one]));

const plain = (seen: string): string =>
  beyondAscii.test(seen)
    ? Array.from(seen.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(), (one) => looksLike.get(one) ?? one).join(
        '',
      )
    : seen.toLowerCase();

const wordsOf = (text: string): readonly string[] => Array.from(text.matchAll(word), ([seen]) => plain(seen));

const asWords = (phrases: readonly string[]): readonly string[] => phrases.map((phrase) => wordsOf(phrase).join(' '));

const [empty, none, assent] = [asWords(emptyPhrases), asWords(nonePhrases), asWords(assentPhrases)];

const nothing: Readonly<Record<Asked, ReadonlySet<string>>> = {
  reason: new Set([...empty, ...none, ...assent]),
  fact: new Set([...empty, ...assent]),
  reply: new Set(empty),
};

const vocabulary: ReadonlySet<string> = new Set([
  ...[...nothing.reason].flatMap((phrase) => phrase.split(' ')),
  ...whose,
  ...unnamedPapers,
]);
const longest = Math.max(...[...nothing.reason].map((phrase) => phrase.split(' ').length));

/**
 * Whether a text says nothing: no letter or number that a reader can see, or only words that fill a field ("n/a", "TBC",
 * "see above", "as per policy", "i’w gadarnhau"), alone or together, however they are written (laws 4 and 22). A name, a
 * number or "90 days" says something. "None" says something where a fact is asked, "yes" in a reply.
 */
export const saysNothing = (text: string, asked: Asked = 'reason'): boolean =>
  isNothing(visible(text, ''), asked) ||
  ((beyondAscii.test(text) || text.includes('&')) && isNothing(visible(text, ' '), asked));

const isNothing = (text: string, asked: Asked): boolean => {
  const words: string[] = [];
  for (const [seen] of text.matchAll(word)) {
    const one = plain(seen);
    if (!isSeen.test(one)) continue;
    if (words[0] === 'lorem' && one === 'ipsum') return true;
    if (!vocabulary.has(one) && !oneLetter.test(one) && one !== 'lorem') return false;
    words.push(one);
  }
  return isMadeOf(nothing[asked], withoutWhose(words));
};

/** Words without those that stand before an unnamed paper: "our force policy" is "policy". */
const withoutWhose = (words: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  let isBeforePaper = false;
  for (const one of [...words].reverse()) {
    if (isBeforePaper && whose.includes(one)) continue;
    isBeforePaper = unnamedPapers.includes(one);
    kept.push(one);
  }
  return kept.reverse();
};

/** Whether words are nothing but phrases, one after another. */
const isMadeOf = (phrases: ReadonlySet<string>, words: readonly string[]): boolean => {
  const reached = [true];
  words.forEach((one, end) => {
    const starts = Array.from({ length: Math.min(longest, end + 1) }, (_, back) => end - back);
    reached[end + 1] = starts.some(
      (start) =>
        reached[start] === true &&
        ((start === end && oneLetter.test(one)) || phrases.has(words.slice(start, end + 1).join(' '))),
    );
  });
  return reached[words.length] === true;
};
