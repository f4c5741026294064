import { code, link, links, table, unique } from './markdown.mjs';

const heading = 'Written by `npm run law`; a test compares it.';
const shortName = (file) => file.split('/').at(-1);

const placesOf = (law, comments) => [
  ...comments.filter(({ laws }) => laws.includes(law.number)),
  ...law.enforced.map(([name, file]) => ({ name, file })),
];

/** docs/law/laws.md: each law of the system, where it is enforced, where it is tested, what is open. */
export const lawsPage = (laws, { read: { comments } }) =>
  [
    '# The laws of the system',
    `Properties that somebody outside could test. Code that makes one false is wrong, whatever else it does. ${heading}`,
    table(
      ['Law', 'In short', 'Enforced by', 'Tested in', 'Not built yet'],
      laws.map((law) => [
        String(law.number),
        law.words,
        links(placesOf(law, comments)).join(', '),
        law.tested.map((file) => link(shortName(file), file)).join(', '),
        law.open ?? '',
      ]),
    ),
  ].join('\n\n');

const inOrder = (a, b) => a[0].localeCompare(b[0]) || Number(a.slice(1)) - Number(b.slice(1));

/** docs/law/features.md: what a letter and a number in a comment mean. */
export const featuresPage = (words, { read: { comments } }) => {
  const cited = unique(comments.flatMap(({ features }) => features)).sort(inOrder);
  const strange = cited.filter((one) => !Object.hasOwn(words, one));
  if (strange.length) throw new Error(`No words for ${strange.join(', ')}: add them to features.mjs.`);
  return [
    '# Letters and numbers in comments',
    `A comment names the feature that it serves: T templates, M fork and localise, D content, R risk, P agreements, S sign-off, G gates, O oversight, L ledger, W working together. ${heading}`,
    table(
      ['Feature', 'In short', 'Where'],
      cited.map((feature) => [
        feature,
        words[feature],
        comments
          .filter(({ features }) => features.includes(feature))
          .map(({ name, file }) => code(name, file))
          .join(', '),
      ]),
    ),
  ].join('\n\n');
};
