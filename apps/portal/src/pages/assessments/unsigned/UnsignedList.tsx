import { Link } from '@countersign/ui';
import { paths } from '../../../browser/paths.js';
import { changeInWords } from './change-in-words.js';

interface Unsigned {
  readonly itemId: string;
  readonly tableId: string | null;
  readonly title: string;
  readonly kind: string;
  readonly inWords: boolean;
  readonly inFiles: boolean;
}

const hrefOf = (id: string, { itemId, tableId, kind }: Unsigned): string =>
  paths.assessmentItem(id, kind === 'removed' && tableId !== null ? tableId : itemId);

/** Each item that no longer says what was signed, with what became of it; a row that is gone leads to its table. */
export const UnsignedList = ({ id, changes }: { readonly id: string; readonly changes: readonly Unsigned[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {changes.map((change) => (
      <li key={change.itemId}>
        <Link href={hrefOf(id, change)}>{change.title}</Link>: {changeInWords(change)}
      </li>
    ))}
  </ul>
);
