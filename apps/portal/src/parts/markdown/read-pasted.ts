import { inTime } from '../../browser/in-time.js';

/** What was copied, as the clipboard has it twice. */
interface Copied {
  readonly html: string;
  readonly plain: string;
}

/** How long somebody who pasted waits for what reads HTML to be loaded. Milliseconds. */
const patience = 5000;

const load = (): Promise<{ htmlToMarkdown: (html: string) => string }> => import('./html-to-markdown.js');

/** What was copied, as Markdown; as plain text where its HTML says nothing, or what reads it does not load. */
export const readPasted = async ({ html, plain }: Copied, loading = load): Promise<string> => {
  const markdown = await inTime(loading(), patience)
    .then(({ htmlToMarkdown }) => htmlToMarkdown(html))
    .catch(() => '');
  return markdown || plain;
};
