import * as words from '@countersign/words/portal/parts/markdown';
import type { ListItem, Nodes, Root, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/**
 * Marks of Markdown that nobody means who types plain text: a backslash, a line of dashes or equals signs below a line,
 * four blanks at its beginning, a word in brackets with a colon. Taken for marks, they hide what was typed. Footnotes are
 * not read at all.
 */
const unmeant = ['characterEscape', 'hardBreakEscape', 'setextUnderline', 'codeIndented', 'definition'];

const reading = {
  extensions: [
    gfmAutolinkLiteral(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTable(),
    gfmTaskListItem(),
    { disable: { null: unmeant } },
  ],
  mdastExtensions: [
    gfmAutolinkLiteralFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ],
};

/** Within a cell a bar can only be written with a backslash before it, and is read without. */
const barInCell = (text: Text): void => {
  text.value = text.value.replaceAll('\\|', '|');
};

/** Whether a task of a list is done is said in words, before its own. */
const taskInWords = (item: ListItem): void => {
  if (typeof item.checked !== 'boolean') return;
  const said: Text = { type: 'text', value: `${item.checked ? words.done : words.toDo} ` };
  const [first] = item.children;
  if (first?.type === 'paragraph') first.children.unshift(said);
  else item.children.unshift({ type: 'paragraph', children: [said] });
};

const inWords = (node: Nodes, isInCell: boolean): void => {
  if (node.type === 'text' && isInCell) barInCell(node);
  if (node.type === 'listItem') taskInWords(node);
  if ('children' in node) for (const child of node.children) inWords(child, isInCell || node.type === 'tableCell');
};

/** Reads the marks that the buttons above a text make, and everything else as it was typed. */
export const readMarkdown = (text: string): Root => {
  const root = fromMarkdown(text, reading);
  inWords(root, false);
  return root;
};
