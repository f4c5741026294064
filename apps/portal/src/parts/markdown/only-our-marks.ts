import type { Nodes, Root } from 'mdast';
import type { Processor } from 'unified';

/**
 * Marks of Markdown that nobody means who types plain text: a backslash, a line of dashes or equals signs below a line,
 * four blanks at its beginning, a word in brackets with a colon, a footnote. Taken for marks, they hide what was typed.
 */
const unmeant = [
  'characterEscape',
  'hardBreakEscape',
  'setextUnderline',
  'codeIndented',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
];

/** For react-markdown: reads the marks that the buttons above a text make, and shows everything else as it was typed. */
export function onlyOurMarks(this: Processor): (root: Root) => void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push({ disable: { null: unmeant } });
  return (root) => barsInCells(root, false);
}

/** Within a cell a bar can only be written with a backslash before it, and is read without. */
const barsInCells = (node: Nodes, isInCell: boolean): void => {
  if (node.type === 'text' && isInCell) node.value = node.value.replaceAll('\\|', '|');
  if ('children' in node) for (const child of node.children) barsInCells(child, isInCell || node.type === 'tableCell');
};
