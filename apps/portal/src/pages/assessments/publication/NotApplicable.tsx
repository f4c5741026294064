import * as words from '@countersign/words/portal/pages/assessments/publication';
import { whenInWords } from '../../../parts/words/when-in-words.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { MarkTag } from './MarkTag.js';

interface NotApplicableProps {
  readonly items: readonly DocumentItem[];
  /** The whole document, for the titles of what these depend on. */
  readonly all: readonly DocumentItem[];
}

/** Items that are not asked here: there is nothing of them to publish or to withhold. */
export const NotApplicable = ({ items, all }: NotApplicableProps) =>
  items.length > 0 && (
    <ul className="govuk-list">
      {items.map(({ id, title, when }) => (
        <li key={id}>
          {title} <MarkTag state="not-applicable" />
          {when && <p className="govuk-hint">{words.askedWhen({ when: whenInWords(when, all) })}</p>}
        </li>
      ))}
    </ul>
  );
