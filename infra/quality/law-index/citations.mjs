const limb = String.raw`(?:\([0-9a-zA-Z]+\))`;
const section = new RegExp(
  String.raw`(?:\bss?\.|\b[Ss]ections? )(\d+[A-Z]*)(?:-(\d+))?(${limb}*)((?:(?:, | and | to )${limb})*)`,
  'g',
);
const article = new RegExp(
  String.raw`\bArt(?:icle)?s? (\d+[A-Z]*)(?:-(\d+))?(${limb}*)((?:(?:, | and | to )${limb})*)`,
  'g',
);

const limbsIn = (text) => [...text.matchAll(/\(([0-9a-zA-Z]+)\)/g)].map(([, one]) => one);
const isNumber = (text) => /^\d/.test(text);

/** `s.64(3)(a) to (c)` as the paragraph and the letters, or the paragraphs, that it spans. */
const spanOf = ([first, second], more) => {
  if (first === undefined) return {};
  const [own, level] = second === undefined ? [first, 'paragraph'] : [second, 'letter'];
  const others = limbsIn(more).filter((one) => isNumber(one) === isNumber(own));
  const span = { from: own, to: others.at(-1) ?? own };
  return level === 'letter' ? { paragraph: { from: first, to: first }, letter: span } : { paragraph: span };
};

const read = (instrument, pattern, text) =>
  [...text.matchAll(pattern)].map(([, from, to, limbs, more]) => ({
    instrument,
    section: { from, to: to ?? from },
    ...spanOf(limbsIn(limbs), more),
  }));

/**
 * The sections, articles and policies that a comment names. `s.` and `section` are of the Act, `Art` and `Article` of the
 * UK GDPR; a policy of this product is named by its id.
 */
export const citationsIn = (text) => [
  ...read('dpa2018', section, text),
  ...read('ukgdpr', article, text),
  ...(/\bSchedule 8\b/.test(text) ? [{ instrument: 'sch8' }] : []),
  ...[...text.matchAll(/\bICO guidance, step (\d)/g)].map(([, step]) => ({ instrument: 'ico', step })),
  ...[...text.matchAll(/`(gov\.\w+)`/g)].map(([, id]) => ({ instrument: 'policy', id })),
];

const whole = (text) => Number.parseInt(text, 10);

/** The laws of the system that a comment names: `law 7`, `laws 6, 8, 9`, `laws 6 to 8`. */
export const lawsIn = (text) =>
  [...text.matchAll(/\blaws? (\d+(?:(?:, | and | to )\d+)*)/g)].flatMap(([, list]) =>
    list.split(/, | and /).flatMap((one) => {
      const [from, to = from] = one.split(' to ').map(whole);
      return Array.from({ length: to - from + 1 }, (_, step) => from + step);
    }),
  );

/** The features that a comment names, such as S8 or G10. L11 and above are rules, F10 and above failures. */
export const featuresIn = (text) =>
  [...text.matchAll(/\b([TMDRPXSGCBFLOW])(\d{1,2})\b(?!:)/g)]
    .filter(([, letter, number]) => letter !== 'L' || Number(number) < 11)
    .filter(([, letter, number]) => letter !== 'F' || Number(number) < 10)
    .filter(([, , number]) => !number.startsWith('0'))
    .map(([code]) => code);

/** The failures on record that a comment names, such as F22. */
export const failuresIn = (text) => [...text.matchAll(/\b[FI]\d{2}\b/g)].map(([id]) => id);

const isPlain = (...all) => all.every((one) => /^\d+$/.test(one));
const isLetter = (...all) => all.every((one) => /^[a-z]$/.test(one));

/** Plain numbers and single letters run on; `1A` stands for itself alone. */
const within = (one, { from, to }) => {
  if (isPlain(one, from, to)) return whole(one) >= whole(from) && whole(one) <= whole(to);
  return isLetter(one, from, to) ? one >= from && one <= to : one === from || one === to;
};

const overlaps = ([from, to = from], span) => within(from, span) || within(to, span) || within(span.from, { from, to });

/** Whether a provision, by its id, is among what a citation names. */
export const names = (citation, { id, citation: words }) => {
  if (citation.instrument === 'sch8') return id.startsWith('dpa2018.sch8');
  if (citation.instrument === 'policy') return id === citation.id;
  if (citation.instrument === 'ico') return id.startsWith('ico.') && words.endsWith(`step ${citation.step}`);
  const [instrument, head = '', paragraph, letter] = id.split('.');
  const sections = head.replace(/^s(?=\d)/, '').split('-');
  if (instrument !== citation.instrument || !/^\d/.test(sections[0])) return false;
  if (!sectionIs(sections, citation.section)) return false;
  if (paragraph === undefined || citation.paragraph === undefined) return true;
  if (!overlaps(paragraph.split('-'), citation.paragraph)) return false;
  return letter === undefined || citation.letter === undefined || overlaps([letter], citation.letter);
};

const sectionIs = (sections, { from, to }) =>
  sections.some((one) => within(one, { from, to })) || (sections.length > 1 && overlaps(sections, { from, to }));
