import { Link, ScrollRegion } from '@countersign/ui';
import type { ComponentProps } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { onlyOurMarks } from './only-our-marks.js';

type Part<Tag extends keyof React.JSX.IntrinsicElements> = ComponentProps<Tag> & { readonly node?: unknown };

/** Headings of a text stand below those of the page that it is shown on. */
const components: Components = {
  h1: ({ children }: Part<'h1'>) => <h4 className="govuk-heading-s">{children}</h4>,
  h2: ({ children }: Part<'h2'>) => <h5 className="govuk-heading-s">{children}</h5>,
  h3: ({ children }: Part<'h3'>) => <h6 className="govuk-heading-s">{children}</h6>,
  h4: ({ children }: Part<'h4'>) => <h6 className="govuk-heading-s">{children}</h6>,
  h5: ({ children }: Part<'h5'>) => <h6 className="govuk-heading-s">{children}</h6>,
  p: ({ children }: Part<'p'>) => <p className="govuk-body">{children}</p>,
  ul: ({ children }: Part<'ul'>) => <ul className="govuk-list govuk-list--bullet">{children}</ul>,
  ol: ({ children, start }: Part<'ol'>) => (
    <ol className="govuk-list govuk-list--number" start={start}>
      {children}
    </ol>
  ),
  blockquote: ({ children }: Part<'blockquote'>) => <blockquote className="govuk-inset-text">{children}</blockquote>,
  a: ({ children, href }: Part<'a'>) => (href ? <Link href={href}>{children}</Link> : children),
  table: ({ children }: Part<'table'>) => (
    <ScrollRegion label="Table">
      <table className="govuk-table">{children}</table>
    </ScrollRegion>
  ),
  thead: ({ children }: Part<'thead'>) => <thead className="govuk-table__head">{children}</thead>,
  tbody: ({ children }: Part<'tbody'>) => <tbody className="govuk-table__body">{children}</tbody>,
  tr: ({ children }: Part<'tr'>) => <tr className="govuk-table__row">{children}</tr>,
  th: ({ children }: Part<'th'>) => (
    <th scope="col" className="govuk-table__header">
      {children}
    </th>
  ),
  td: ({ children }: Part<'td'>) => <td className="govuk-table__cell">{children}</td>,
  img: ({ alt }: Part<'img'>) => `[Picture: ${alt || 'without a description'}]`,
  input: ({ checked }: Part<'input'>) => (checked ? 'Done: ' : 'To do: '),
};

/** Markdown as it reads, tables among it. HTML in it stays text, and no picture is fetched from elsewhere. */
export const RichMarkdown = ({ children }: { readonly children: string }) => (
  <div className="app-markdown">
    <ReactMarkdown remarkPlugins={[[remarkGfm, { singleTilde: false }], onlyOurMarks]} components={components}>
      {children}
    </ReactMarkdown>
  </div>
);
