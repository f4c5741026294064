import { Button, Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/markdown';
import { useState } from 'react';
import { formats } from './formats.js';
import { Markdown } from './Markdown.js';
import { MarkdownArea, type MarkdownAreaProps } from './MarkdownArea.js';
import { write } from './write.js';

type MarkdownEditorProps = MarkdownAreaProps & { readonly id: string };

const areaOf = (id: string) => document.getElementById(id) as HTMLTextAreaElement | null;

/** A long text in Markdown, with buttons for what is not plain text, and how it will read. */
export const MarkdownEditor = (props: MarkdownEditorProps) => {
  const [isPreviewed, setPreviewed] = useState(false);
  const { id, value, onChange } = props;
  const apply = (format: (typeof formats)[number]) => {
    const area = areaOf(id);
    if (area)
      write(area, format.apply({ text: area.value, start: area.selectionStart, end: area.selectionEnd }), onChange);
  };
  return (
    <>
      <MarkdownArea {...props} />
      <div className="app-tools" role="group" aria-label={words.textFormatting}>
        {formats.map((format) => (
          <Button key={format.name} type="button" variant="secondary" onClick={() => apply(format)}>
            {format.name}
          </Button>
        ))}
        <Button
          type="button"
          variant="secondary"
          aria-expanded={isPreviewed}
          onClick={() => setPreviewed((before) => !before)}
        >
          {words.preview}
        </Button>
      </div>
      {isPreviewed && (
        <section className="app-preview" aria-label={words.preview}>
          <Heading level={3} size="s">
            {words.preview}
          </Heading>
          <Markdown>{value}</Markdown>
        </section>
      )}
    </>
  );
};
