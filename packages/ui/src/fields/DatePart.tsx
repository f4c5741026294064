import * as words from '@countersign/words/ui/fields';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';
import { TextInput } from './TextInput.js';

export type DatePartName = 'day' | 'month' | 'year';

const LABELS: Record<DatePartName, string> = { day: words.day, month: words.month, year: words.year };

type DatePartProps = Omit<ComponentPropsWithRef<'input'>, 'prefix' | 'width'> & {
  part: DatePartName;
  isWrong: boolean;
};

export const DatePart = ({ part, isWrong, ...input }: DatePartProps) => (
  <div className="govuk-date-input__item">
    <TextInput
      {...input}
      numeric
      label={LABELS[part]}
      labelClassName="govuk-date-input__label"
      width={part === 'year' ? 4 : 2}
      className={classNames('govuk-date-input__input', isWrong && 'govuk-input--error')}
    />
  </div>
);
