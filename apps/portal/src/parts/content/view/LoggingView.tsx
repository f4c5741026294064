import { labels } from '@countersign/catalogue';
import { fieldsOfKind, type ContentOf } from '@countersign/domain/document/content';
import { loggedOperations, type Field } from '@countersign/domain/document/kinds';
import { ScrollRegion, SummaryList, Table } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/view';
import { useAround } from '../words/around.js';
import { fieldWords } from '../words/field-words.js';
import { FieldView } from './FieldView.js';
import { notSaid } from '../words/rows.js';
import { saidInWords } from '../words/said-in-words.js';

type Logging = ContentOf<'logging'>;
type Operation = Logging['operations'][number];

const fields = fieldsOfKind('logging');
const entry = fields['operations'];
const columns: readonly (readonly [string, Field])[] =
  entry?.type === 'list' ? Object.entries(entry.fields).filter(([name]) => name !== 'operation') : [];
const others = ['retention', 'keeper', 'exportedOn', 'evidence'] as const;

/** The logs of one component: the six operations as a table, then what holds for all of them. */
export const LoggingView = ({ content }: { readonly content: Logging }) => {
  const around = useAround();
  const component = fields['component'];
  const name = component ? saidInWords(component, content.component, around) : null;
  return (
    <>
      <ScrollRegion label={words.operationsOfName({ name: name ?? words.thisComponent })}>
        <Table
          caption={name ?? notSaid}
          small
          rows={loggedOperations.map((operation) => ({
            operation,
            said: content.operations.find((one) => one.operation === operation),
          }))}
          rowKey={({ operation }) => operation}
          columns={[
            {
              key: 'operation',
              heading: words.operation,
              isRowHeader: true,
              cell: ({ operation }) => labels.loggedOperation[operation],
            },
            ...columns.map(([key, field]) => ({
              key,
              heading: fieldWords('logging', `operations.${key}`, field.name).label,
              cell: ({ said }: { readonly said: Operation | undefined }) =>
                said ? (saidInWords(field, said[key as keyof Operation], around) ?? notSaid) : notSaid,
            })),
          ]}
        />
      </ScrollRegion>
      <SummaryList
        rows={others.map((other) => {
          const field = fields[other];
          return {
            key: fieldWords('logging', other, field?.name ?? other).label,
            value: field && <FieldView kind="logging" path={other} field={field} value={content[other]} />,
          };
        })}
      />
    </>
  );
};
