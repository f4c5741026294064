import { layOutCells } from './lay-out-cells.js';
import { listsFromWord } from './word-lists.js';

/** What no reader sees, or nobody may bring in. */
const unwanted = 'script, style, meta, link, title, xml, iframe, object, embed, form, img, svg, picture, head';

const isHidden = (element: Element): boolean =>
  /display:\s*none|mso-hide:\s*all/i.test(element.getAttribute('style') ?? '');

const renamed = (element: Element, tag: string): void => {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
};

const unwrapped = (element: Element): void => element.replaceWith(...element.childNodes);

/** Bold and italic that stand in a style alone, and tags that a style takes back. */
const emphasis = (root: Element): void => {
  for (const element of root.querySelectorAll('b[style*="font-weight:normal"], b[style*="font-weight: normal"]'))
    unwrapped(element);
  for (const element of root.querySelectorAll('span[style]')) {
    const style = element.getAttribute('style') ?? '';
    if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) renamed(element, 'strong');
    else if (/font-style:\s*italic/i.test(style)) renamed(element, 'em');
  }
};

const headings = (root: Element): void => {
  for (const paragraph of root.querySelectorAll('p.MsoTitle')) renamed(paragraph, 'h1');
  for (const paragraph of root.querySelectorAll('p.MsoSubtitle')) renamed(paragraph, 'h2');
};

const blocks =
  'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, br, hr, pre, blockquote, table, thead, tbody, tfoot, caption, tr, td, th';

/** Stands for a bar within a cell until the table is written: a character that no text holds. */
export const barInCell = '\u{F8FF}';

/** A cell of a Markdown table is one line: its paragraphs and lists stand one after the other. */
const asOneLine = (cell: Element): void => {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    walker.currentNode.nodeValue = walker.currentNode.nodeValue?.replaceAll('|', barInCell) ?? null;
  for (const block of cell.querySelectorAll(blocks)) block.after(' ');
  for (const block of [...cell.querySelectorAll(blocks)].reverse()) unwrapped(block);
};

const tables = (root: Element): void => {
  for (const cell of root.querySelectorAll('td, th')) asOneLine(cell);
  for (const table of root.querySelectorAll('table')) {
    layOutCells(table);
    for (const cell of table.querySelectorAll('tr:first-of-type > td'))
      if (cell.closest('tr') === table.querySelector('tr')) renamed(cell, 'th');
  }
};

/** An address ends at the first parenthesis in Markdown, unless its own are written as their codes. */
const addresses = (root: Element): void => {
  for (const link of root.querySelectorAll('a[href]'))
    link.setAttribute('href', (link.getAttribute('href') ?? '').replaceAll('(', '%28').replaceAll(')', '%29'));
};

/** How things looked elsewhere is left behind. */
const looks = (root: Element): void => {
  for (const element of root.querySelectorAll('*'))
    for (const name of ['style', 'bgcolor', 'background', 'cellpadding', 'cellspacing', 'align', 'width', 'height'])
      element.removeAttribute(name);
};

/** HTML from the clipboard without what a word processor leaves in it: its lists are lists, its tables have a head. */
export const cleanHtml = (html: string): Element => {
  const { body } = new DOMParser().parseFromString(html.replaceAll(/<!\[[^\]]*\]>/g, ''), 'text/html');
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const element of body.querySelectorAll(unwanted)) element.remove();
  for (const element of body.querySelectorAll('[style]')) if (isHidden(element)) element.remove();
  for (const element of [...body.querySelectorAll('*')]) if (element.tagName.includes(':')) unwrapped(element);
  listsFromWord(body);
  headings(body);
  emphasis(body);
  tables(body);
  addresses(body);
  looks(body);
  return body;
};
