import path from 'node:path';

/** A link from a page in docs/law to a file of the checkout. */
export const link = (words, file) => `[${words}](${path.posix.relative('docs/law', file)})`;
export const code = (name, file) => link(`\`${name}\``, file);

const cell = (text) => text.replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** A table that is not padded, so that one changed cell is one changed line. */
export const table = (head, rows) =>
  [
    '<!-- prettier-ignore-start -->',
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
    '',
    '<!-- prettier-ignore-end -->',
  ].join('\n');

export const unique = (list) => [...new Set(list)];

/** Each as a link, once, in the order of the files. */
export const links = (places) =>
  unique(
    [...places]
      .sort((a, b) => (`${a.file} ${a.name}` < `${b.file} ${b.name}` ? -1 : 1))
      .map(({ name, file }) => code(name, file)),
  );
