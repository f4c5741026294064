import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { barInCell, cleanHtml } from './clean-html.js';

const service = (): TurndownService => {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '_',
  });
  turndown.use(gfm);
  // A text is shown as it stands: no mark makes another mark plain.
  turndown.escape = (text) => text;
  return turndown;
};

/**
 * HTML from the clipboard as Markdown: headings, lists, tables and emphasis are kept, everything else is plain text.
 */
export const htmlToMarkdown = (html: string): string =>
  service()
    .turndown(cleanHtml(html) as HTMLElement)
    .replaceAll(barInCell, '\\|')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/^(\s*(?:-|\d+\.)) {2,}/gm, '$1 ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
