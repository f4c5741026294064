import type { ReactNode } from 'react';
import { Descriptions } from './Descriptions.js';
import { Fieldset, type LegendProps } from './Fieldset.js';
import { FormGroup } from './FormGroup.js';
import { isShown } from '../base/isShown.js';
import type { Field } from './useField.js';

/** What radios, checkboxes and dates share: one question over several inputs. */
export type ChoiceGroupProps = LegendProps & {
  hint?: ReactNode;
  error?: ReactNode;
  describedBy?: string | undefined;
  fieldsetClassName?: string | undefined;
  groupClassName?: string | undefined;
};

type Props = ChoiceGroupProps & { field: Field; role?: 'group' | undefined; children: ReactNode };

export const ChoiceGroup = ({
  field,
  hint,
  error,
  role,
  fieldsetClassName,
  groupClassName,
  children,
  ...legend
}: Props) => {
  const content = (
    <>
      <Descriptions field={field} hint={hint} error={error} />
      {children}
    </>
  );
  return (
    <FormGroup error={error} className={groupClassName}>
      {isShown(legend.legend) ? (
        <Fieldset
          className={fieldsetClassName}
          role={role}
          aria-describedby={field.describedBy}
          legend={legend.legend}
          legendSize={legend.legendSize}
          legendIsPageHeading={legend.legendIsPageHeading}
          legendClassName={legend.legendClassName}
        >
          {content}
        </Fieldset>
      ) : (
        content
      )}
    </FormGroup>
  );
};
