import type { ContentKind } from '@countersign/domain/document/content';
import type { Fields } from '@countersign/domain/document/kinds';
import { useAround } from '../words/around.js';
import { isSaid } from '../words/asked-fields.js';
import { fieldWords } from '../words/field-words.js';
import { notSaid } from '../words/rows.js';
import { saidInWords } from '../words/said-in-words.js';

interface EntriesViewProps {
  readonly kind: ContentKind;
  /** The name of the list. */
  readonly path: string;
  readonly fields: Fields;
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

/** The entries of a list: each begins with its first field, and what else is said of it follows by name. */
export const EntriesView = ({ kind, path, fields, entries }: EntriesViewProps) => {
  const around = useAround();
  const [first, ...others] = Object.entries(fields);
  return (
    <ol className="govuk-list govuk-list--number">
      {entries.map((entry, place) => (
        <li key={place}>
          <span className="app-preserve-lines">
            {first && (saidInWords(first[1], entry[first[0]], around) ?? notSaid)}
          </span>
          <ul className="govuk-list govuk-list--bullet govuk-body-s">
            {others
              .filter(([name]) => isSaid(entry[name]))
              .map(([name, field]) => (
                <li key={name} className="app-preserve-lines">
                  {fieldWords(kind, `${path}.${name}`, field.name).label}:{' '}
                  {saidInWords(field, entry[name], around)?.replaceAll('\n', ', ')}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
