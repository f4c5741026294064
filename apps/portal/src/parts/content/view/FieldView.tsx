import type { ContentKind } from '@countersign/domain/document/content';
import type { Field } from '@countersign/domain/document/kinds';
import { Link } from '@countersign/ui';
import { useAround } from '../words/around.js';
import { isSaid } from '../words/asked-fields.js';
import { nameOfChoice } from '../words/choice-items.js';
import { EntriesView } from './EntriesView.js';
import { notSaid } from '../words/rows.js';
import { saidInWords } from '../words/said-in-words.js';
import { Text } from './Text.js';

interface FieldViewProps {
  readonly kind: ContentKind;
  readonly path: string;
  readonly field: Field;
  readonly value: unknown;
}

const Several = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.length === 1 ? (
    texts[0]
  ) : (
    <ul className="govuk-list govuk-list--bullet">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );

/** An item that a field points to, by its title, with the way there. */
const Pointed = ({ field, id }: { readonly field: Field & { readonly of: string | null }; readonly id: string }) => {
  const around = useAround();
  const isThere = around.items.some((item) => item.id === id);
  const name = nameOfChoice(field as Parameters<typeof nameOfChoice>[0], id, around);
  return around.hrefOf && isThere ? <Link href={around.hrefOf(id)}>{name}</Link> : name;
};

/** What stands in one field, to be read. A blank is said in words. */
export const FieldView = ({ kind, path, field, value }: FieldViewProps) => {
  const around = useAround();
  if (!isSaid(value)) return notSaid;
  switch (field.type) {
    case 'text':
      return <Text>{value as string}</Text>;
    case 'reference':
      return <Pointed field={field} id={value as string} />;
    case 'references':
      return (value as readonly string[]).map((id) => (
        <div key={id}>
          <Pointed field={field} id={id} />
        </div>
      ));
    case 'list':
      return (
        <EntriesView
          kind={kind}
          path={path}
          fields={field.fields}
          entries={value as readonly Readonly<Record<string, unknown>>[]}
        />
      );
    default:
      return <Several texts={saidInWords(field, value, around)?.split('\n') ?? []} />;
  }
};
