import { lazyPart } from '../reading/lazy-part.js';
import { isPlain, paragraphsOf } from './plain-text.js';

const Plain = ({ children }: { readonly children: string }) => (
  <div className="app-markdown">
    {paragraphsOf(children).map((paragraph, index) => (
      <p key={index} className="govuk-body">
        {paragraph}
      </p>
    ))}
  </div>
);

const Rich = lazyPart(async () => (await import('./RichMarkdown.js')).RichMarkdown, {
  meanwhile: Plain,
  sufficient: true,
});

/**
 * Markdown as it reads. Most texts have no marks, and are paragraphs; what reads marks comes to the browser with the first
 * text that has one, which can be read as it was typed until then.
 */
export const Markdown = ({ children }: { readonly children: string }) =>
  isPlain(children) ? <Plain>{children}</Plain> : <Rich>{children}</Rich>;
