import type { TextSize } from '../../src/index.js';
import { type Content, content } from './content.js';

type Described = { text?: string; html?: string };
export type LabelOption = Described & { classes?: string; isPageHeading?: boolean };
export type FieldsetOption = {
  legend?: Described & { classes?: string; isPageHeading?: boolean };
  classes?: string;
  describedBy?: string;
  html?: string;
};
export type FieldOptions = {
  id?: string;
  name?: string;
  classes?: string;
  attributes?: Record<string, string>;
  describedBy?: string;
  value?: string | number;
  disabled?: boolean;
  spellcheck?: boolean;
  autocomplete?: string;
  autocapitalize?: string;
  inputmode?: 'numeric' | 'decimal';
  pattern?: string;
  label?: LabelOption;
  hint?: Content;
  errorMessage?: Content;
  formGroup?: { classes?: string };
};

/** Finds `block--modifier` in a class list and hands out the modifier and the other classes. */
export const modifier = <Name extends string>(
  classes: string | undefined,
  block: string,
  names: readonly Name[],
): { name: Name | undefined; rest: string | undefined } => {
  const tokens = (classes ?? '').split(/\s+/).filter(Boolean);
  const name = names.find((each) => tokens.includes(`${block}--${each}`));
  return { name, rest: tokens.filter((token) => token !== `${block}--${name}`).join(' ') || undefined };
};

const SIZES: readonly TextSize[] = ['s', 'm', 'l', 'xl'];

export const labelProps = (label: LabelOption | undefined) => {
  const { name, rest } = modifier(label?.classes, 'govuk-label', SIZES);
  return {
    label: content(label),
    labelSize: name,
    labelIsPageHeading: label?.isPageHeading,
    labelClassName: rest,
  };
};

export const legendProps = (fieldset: FieldsetOption | undefined) => {
  const { name, rest } = modifier(fieldset?.legend?.classes, 'govuk-fieldset__legend', SIZES);
  return {
    legend: content(fieldset?.legend),
    legendSize: name,
    legendIsPageHeading: fieldset?.legend?.isPageHeading,
    legendClassName: rest,
  };
};

/** What every labelled field shares. */
export const fieldProps = (options: FieldOptions) => ({
  ...options.attributes,
  id: options.id,
  name: options.name,
  className: options.classes,
  describedBy: options.describedBy,
  disabled: options.disabled,
  ...labelProps(options.label),
  hint: content(options.hint),
  error: content(options.errorMessage),
  groupClassName: options.formGroup?.classes,
});

/** Only what is defined, for attributes that React would otherwise be given as `undefined`. */
export const given = <Props extends object>(props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Props;
