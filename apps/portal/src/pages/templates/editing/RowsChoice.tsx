import type { ContentKind } from '@countersign/domain/document/content';
import { Radios } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/editing';
import { WholeNumber } from '../../../parts/content/fields/WholeNumber.js';
import { isByRows, type AskedForm } from './asked-of-item.js';

interface RowsChoiceProps {
  readonly kind: ContentKind;
  readonly form: AskedForm;
  /** Forces may have written there: what is a table stays one, and what is one answer stays one. */
  readonly settled: boolean;
  readonly onChange: (part: Partial<AskedForm>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** Whether a force answers a local item once or by rows, and how many rows there have to be. */
export const RowsChoice = ({ kind, form, settled, onChange, errorOf }: RowsChoiceProps) => {
  const least = (
    <WholeNumber
      id="minimumRows"
      label={words.minimumNumberOfRows}
      hint={words.enter0IfTheTable}
      width={4}
      value={form.leastRows}
      error={errorOf('minimumRows')}
      onChange={(leastRows) => onChange({ leastRows })}
    />
  );
  if (settled) return isByRows(form, kind) ? least : null;
  return (
    <Radios
      name="by-rows"
      idPrefix="by-rows"
      legend={words.answeredByRows}
      hint={words.youCannotChangeThisAfterSaving}
      items={[
        { value: 'yes', text: words.yesOneRowForEach, conditional: least },
        { value: 'no', text: words.noOneAnswer },
      ]}
      value={isByRows(form, kind) ? 'yes' : 'no'}
      onChange={(value) => onChange({ byRows: value === 'yes' })}
    />
  );
};
