import { FileUpload, Select, Textarea, TextInput } from '../src/index.js';
import { type Content, content } from './parity/content.js';
import { fieldProps, type FieldOptions, modifier } from './parity/options.js';
import { parity } from './parity/parity.js';

const WIDTHS = ['2', '3', '4', '5', '10', '20', '30'] as const;
const asWidth = { '2': 2, '3': 3, '4': 4, '5': 5, '10': 10, '20': 20, '30': 30 } as const;

type InputOptions = FieldOptions & { type?: string; prefix?: Content; suffix?: Content };

parity<InputOptions>('input', {
  render: (options) => {
    const { name, rest } = modifier(options.classes?.replace('input--width-', 'input--'), 'govuk-input', WIDTHS);
    const spaced = modifier(rest, 'govuk-input', ['extra-letter-spacing']);
    return (
      <TextInput
        {...fieldProps(options)}
        type={options.type ?? 'text'}
        defaultValue={options.value}
        width={name && asWidth[name]}
        extraLetterSpacing={Boolean(spaced.name)}
        className={spaced.rest}
        spellCheck={options.spellcheck}
        autoComplete={options.autocomplete}
        autoCapitalize={options.autocapitalize}
        pattern={options.pattern}
        inputMode={options.inputmode}
        prefix={content(options.prefix)}
        suffix={content(options.suffix)}
      />
    );
  },
  leftOut: {
    'with prefix with classes': 'an affix is a text',
    'with prefix with attributes': 'an affix is a text',
    'with suffix with classes': 'an affix is a text',
    'with suffix with attributes': 'an affix is a text',
    'with customised input wrapper': 'the wrapper is ours',
  },
});

parity<FieldOptions & { rows?: number }>('textarea', {
  render: (options) => (
    <Textarea
      {...fieldProps(options)}
      rows={options.rows}
      defaultValue={options.value}
      autoComplete={options.autocomplete}
      spellCheck={options.spellcheck}
    />
  ),
});

parity<FieldOptions & { multiple?: boolean }>('file-upload', {
  render: (options) => <FileUpload {...fieldProps(options)} multiple={options.multiple} />,
  leftOut: {
    enhanced: 'the drop zone needs the script of the package',
    'enhanced, with error message and hint': 'the drop zone',
    'enhanced, multiple files': 'the drop zone',
    'enhanced, custom wrapper classes and attributes': 'the drop zone',
    'with value': 'a browser ignores the value of a file field',
    translated: 'the drop zone',
  },
});

type SelectOptions = FieldOptions & {
  items?: { value?: string | number; text: string; selected?: boolean; disabled?: boolean }[];
};

const chosen = ({ items = [], value }: SelectOptions) => {
  const byValue = items.find((item) => item && value && item.value === value && item.selected !== false);
  return (items.findLast((item) => item?.selected) ?? byValue)?.value;
};

parity<SelectOptions>('select', {
  render: (options) => (
    <Select
      {...fieldProps(options)}
      defaultValue={chosen(options)}
      items={(options.items ?? [])
        .filter(Boolean)
        .map(({ value, text, disabled }) => ({ value: String(value ?? text), text, disabled }))}
    />
  ),
  leftOut: {
    'attributes on items': 'an option is a value and a text',
    'without values': 'every option has a value',
    'without values with selected value': 'every option has a value',
  },
});
