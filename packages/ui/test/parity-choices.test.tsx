import { Checkboxes as CheckboxesEnhancement, Radios as RadiosEnhancement } from 'govuk-frontend';
import { Checkboxes, DateInput, type DatePartName, Radios } from '../src/index.js';
import { type Content, content, fromHtml } from './parity/content.js';
import { enhance } from './parity/enhance.js';
import { type FieldOptions, type FieldsetOption, legendProps, modifier } from './parity/options.js';
import { parity } from './parity/parity.js';

type ItemOption = Content & {
  value?: string | number;
  id?: string;
  name?: string;
  divider?: string;
  hint?: Content;
  checked?: boolean;
  disabled?: boolean;
  conditional?: { html?: string };
  behaviour?: string;
};
type ChoiceOptions = Omit<FieldOptions, 'value'> & {
  idPrefix?: string;
  name: string;
  fieldset?: FieldsetOption;
  items: ItemOption[];
  value?: string;
  values?: string[];
};

const itemProps = (item: ItemOption) =>
  item.divider
    ? { divider: item.divider }
    : {
        value: String(item.value ?? ''),
        id: item.id,
        text: content(item),
        hint: content(item.hint),
        disabled: item.disabled,
        conditional: item.conditional?.html && fromHtml(item.conditional.html),
        exclusive: item.behaviour === 'exclusive',
      };

const groupProps = (options: ChoiceOptions) => ({
  name: options.name,
  idPrefix: options.idPrefix,
  ...legendProps(options.fieldset),
  fieldsetClassName: options.fieldset?.classes,
  describedBy: options.fieldset?.describedBy ?? options.describedBy,
  groupClassName: options.formGroup?.classes,
  hint: content(options.hint),
  error: content(options.errorMessage),
  items: options.items.filter(Boolean).map(itemProps),
});

const chosen = ({ items, value, values = [] }: ChoiceOptions) =>
  items
    .filter((item) => item?.checked ?? (item && [value, ...values].includes(String(item.value))))
    .map((item) => String(item.value));

const enhanceRadios = (root: Element) => {
  enhance(root, 'govuk-radios', RadiosEnhancement);
  for (const input of root.querySelectorAll('[aria-expanded]')) input.removeAttribute('aria-expanded');
};

const SIZES = ['small', 'inline'] as const;

parity<ChoiceOptions>('radios', {
  render: (options) => {
    const first = modifier(options.classes, 'govuk-radios', SIZES);
    const second = modifier(first.rest, 'govuk-radios', SIZES);
    return (
      <Radios
        {...groupProps(options)}
        defaultValue={chosen(options).at(-1)}
        small={[first.name, second.name].includes('small')}
        inline={[first.name, second.name].includes('inline')}
        className={second.rest}
      />
    );
  },
  expected: enhanceRadios,
  leftOut: {
    'fieldset params': 'a fieldset takes a class only',
    'items with attributes': 'an item takes no attributes',
    'label with attributes': 'a label takes no attributes',
    attributes: 'the list takes a class only',
    'label with classes': 'a label takes no class',
    'with falsy items': 'no empty items',
  },
});

parity<ChoiceOptions>('checkboxes', {
  render: (options) => {
    const { name, rest } = modifier(options.classes, 'govuk-checkboxes', SIZES);
    return (
      <Checkboxes {...groupProps(options)} defaultValues={chosen(options)} small={name === 'small'} className={rest} />
    );
  },
  expected: (root) => enhance(root, 'govuk-checkboxes', CheckboxesEnhancement),
  leftOut: {
    'fieldset params': 'a fieldset takes a class only',
    'items with attributes': 'an item takes no attributes',
    'label with attributes': 'a label takes no attributes',
    attributes: 'the list takes a class only',
    'with label classes': 'a label takes no class',
    'with falsy values': 'no empty items',
    'with hints on items': 'one name to a group',
    'with disabled item': 'one name to a group',
    'with id and name': 'one name to a group',
  },
});

type PartOption = { name?: string; value?: string | number; error?: boolean; classes?: string };
type DateOptions = Omit<FieldOptions, 'value'> & {
  id: string;
  namePrefix?: string;
  fieldset?: FieldsetOption;
  values?: Record<string, string | number>;
  items?: PartOption[];
} & Partial<Record<DatePartName, PartOption>>;

const PARTS = ['day', 'month', 'year'] as const;

const partOption = (options: DateOptions, part: DatePartName) =>
  options.items?.find((item) => item?.name === part) ?? options[part];

const wrongParts = (options: DateOptions) => {
  const parts = PARTS.map((part) => ({ part, option: partOption(options, part) }));
  const wrong = parts.filter(({ option }) => option?.error || option?.classes?.includes('govuk-input--error'));
  const notRight = parts.filter(({ option }) => option?.error !== false);
  if (wrong.length > 0) return wrong.map(({ part }) => part);
  return options.errorMessage ? notRight.map(({ part }) => part) : undefined;
};

parity<DateOptions>('date-input', {
  render: (options) => {
    const text = (part: DatePartName) =>
      String(
        partOption(options, part)?.value ??
          options[part]?.value ??
          options.values?.[[options.namePrefix, part].filter(Boolean).join('-')] ??
          '',
      );
    return (
      <DateInput
        id={options.id}
        namePrefix={options.namePrefix}
        {...legendProps(options.fieldset)}
        fieldsetClassName={options.fieldset?.classes}
        describedBy={options.fieldset?.describedBy}
        groupClassName={options.formGroup?.classes}
        className={options.classes}
        hint={content(options.hint)}
        error={content(options.errorMessage)}
        wrongParts={wrongParts(options)}
        defaultValue={{ day: text('day'), month: text('month'), year: text('year') }}
      />
    );
  },
  leftOut: {
    'day and month': 'three parts, always',
    'day and month (using items)': 'three parts, always',
    'month and year': 'three parts, always',
    'month and year (using items)': 'three parts, always',
    'custom inputmode': 'three parts, always',
    'custom pattern': 'three parts, always',
    'items with classes': 'a part is a number and nothing else',
    'with autocomplete values': 'a part is a number and nothing else',
    'with input attributes': 'a part is a number and nothing else',
    attributes: 'a part is a number and nothing else',
    'with field value and item value': 'ids and names come from one prefix',
    'with field value and items': 'ids and names come from one prefix',
    'with field value, item value and values': 'ids and names come from one prefix',
    'with id on items': 'ids and names come from one prefix',
    'with item value': 'ids and names come from one prefix',
    'with nested name': 'ids and names come from one prefix',
    'with values, name prefix and custom names': 'ids and names come from one prefix',
    'with translations': 'one language',
  },
});
