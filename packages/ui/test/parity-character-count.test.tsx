import { CharacterCount as Enhancement } from 'govuk-frontend';
import { CharacterCount } from '../src/index.js';
import { enhance } from './parity/enhance.js';
import { fieldProps, type FieldOptions } from './parity/options.js';
import { parity } from './parity/parity.js';

type CountOptions = FieldOptions & {
  maxlength: number;
  countType?: 'length' | 'characters' | 'words';
  threshold?: number;
  rows?: number;
};

const NO_LIMIT = 'a count always has a limit';

parity<CountOptions>('character-count', {
  render: (options) => (
    <CharacterCount
      {...fieldProps(options)}
      maxLength={options.maxlength}
      countBy={options.countType}
      threshold={options.threshold}
      rows={options.rows}
      defaultValue={options.value}
      spellCheck={options.spellcheck}
    />
  ),
  expected: (root) => enhance(root, 'govuk-character-count', Enhancement),
  leftOut: {
    'with maxwords': 'deprecated in the package',
    'with custom textarea description': 'one language',
    'custom classes on countMessage': 'the message is ours',
    'with textarea maxlength attribute': 'the limit is a prop',
    'to configure in JavaScript': NO_LIMIT,
    'with neither maxlength nor maxwords set': NO_LIMIT,
    'with neither maxlength, maxwords nor textarea description set': NO_LIMIT,
    'with translations': 'one language',
  },
});
