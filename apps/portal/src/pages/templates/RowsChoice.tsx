import type { ContentKind } from '@countersign/domain';
import { Radios } from '@countersign/ui';
import { WholeNumber } from '../../parts/content/WholeNumber.js';
import { isByRows, type AskedForm } from './asked-of-item.js';

interface RowsChoiceProps {
  readonly kind: ContentKind;
  readonly form: AskedForm;
  readonly onChange: (part: Partial<AskedForm>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** Whether a force answers a local item once or by rows, and how many rows there have to be. */
export const RowsChoice = ({ kind, form, onChange, errorOf }: RowsChoiceProps) => (
  <Radios
    name="by-rows"
    idPrefix="by-rows"
    legend="Answered by rows"
    hint="It stays as it is once the item is added."
    items={[
      {
        value: 'yes',
        text: 'Yes, a row for each that the force has',
        conditional: (
          <WholeNumber
            id="minimumRows"
            label="Rows that there have to be at least"
            hint="0 if the table may stay empty"
            width={4}
            value={form.leastRows}
            error={errorOf('minimumRows')}
            onChange={(leastRows) => onChange({ leastRows })}
          />
        ),
      },
      { value: 'no', text: 'No, one answer' },
    ]}
    value={isByRows(form, kind) ? 'yes' : 'no'}
    onChange={(value) => onChange({ byRows: value === 'yes' })}
  />
);
