import { Markdown } from '../../markdown/Markdown.js';
import { notSaid } from '../words/rows.js';

/** Prose as it was written, in Markdown. A blank is said in words. */
export const Text = ({ children }: { children: string }) =>
  children.trim() === '' ? <p className="govuk-body">{notSaid}</p> : <Markdown>{children}</Markdown>;
