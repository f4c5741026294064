/** How far a ratio is from its aim: below 1 it is missed. */
const standing = ({ ratio, atLeast, atMost }) => (atLeast === undefined ? atMost / ratio : ratio / atLeast);

const number = (value) => (value === null ? '-' : value.toFixed(2));

const row = (line) => [
  line.name,
  number(line.ratio),
  line.atLeast === undefined ? `at most ${line.atMost}` : `at least ${line.atLeast}`,
  standing(line) >= 1 ? 'met' : 'missed',
  number(line.cpu),
];

/** What was measured as a plain table, the worst first. */
export const table = (lines) => {
  const rows = [
    ['', 'ratio', 'aim', '', 'processor'],
    ...[...lines].sort((a, b) => standing(a) - standing(b)).map(row),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
