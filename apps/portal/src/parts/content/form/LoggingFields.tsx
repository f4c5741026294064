import { labels } from '@countersign/catalogue';
import { blankShape, fieldsOfKind, type Content, type ContentOf } from '@countersign/domain/document/content';
import { loggedOperations, type Fields } from '@countersign/domain/document/kinds';
import { Fieldset } from '@countersign/ui';
import type { ContentFieldsProps } from '../words/fields.js';
import { FieldInput } from '../fields/FieldInput.js';
import { FieldsOf } from './FieldsOf.js';

type Logging = ContentOf<'logging'>;
type Operation = Logging['operations'][number];

const list = fieldsOfKind('logging')['operations'];
const fields: Fields = list?.type === 'list' ? list.fields : {};

/** The six operations of section 62(1), those that nothing was said of among them. */
const everyOperation = ({ operations }: Logging): readonly Operation[] =>
  loggedOperations.map(
    (operation) =>
      operations.find((one) => one.operation === operation) ?? {
        ...(blankShape(fields) as unknown as Operation),
        operation,
      },
  );

/** Which operations of one component are logged: all six are asked, one by one. */
export const LoggingFields = ({ content, onChange, errorOf }: ContentFieldsProps<Logging>) => {
  const told = (changed: Content) => onChange(changed as Logging);
  const operations = everyOperation(content);
  return (
    <>
      <FieldsOf content={content} fields={['component']} onChange={told} errorOf={errorOf} />
      {operations.map((entry, index) => (
        <Fieldset key={entry.operation} legend={labels.loggedOperation[entry.operation]} legendSize="m">
          {Object.entries(fields)
            .filter(([name]) => name === 'captured' || (name !== 'operation' && entry.captured !== null))
            .map(([name, field]) => (
              <FieldInput
                key={name}
                kind="logging"
                path={`operations.${name}`}
                id={`operations-${index}-${name}`}
                field={field}
                value={entry[name as keyof Operation]}
                errorOf={errorOf}
                onChange={(value) =>
                  onChange({ ...content, operations: operations.with(index, { ...entry, [name]: value }) })
                }
              />
            ))}
        </Fieldset>
      ))}
      <FieldsOf
        content={content}
        fields={['retention', 'keeper', 'exportedOn', 'evidence']}
        onChange={told}
        errorOf={errorOf}
      />
    </>
  );
};
