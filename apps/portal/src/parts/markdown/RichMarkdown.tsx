import { useMemo } from 'react';
import { MarkdownNodes } from './MarkdownNode.js';
import { readMarkdown } from './read-markdown.js';

/** Markdown as it reads, tables among it. HTML in it stays text, and no picture is fetched from elsewhere. */
export const RichMarkdown = ({ children }: { readonly children: string }) => {
  const root = useMemo(() => readMarkdown(children), [children]);
  return (
    <div className="app-markdown">
      <MarkdownNodes of={root} />
    </div>
  );
};
