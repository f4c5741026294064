import { ChoiceField } from './ChoiceField.js';
import { DayField } from './DayField.js';
import { LineField } from './LineField.js';
import { ListField } from './ListField.js';
import { ManyField } from './ManyField.js';
import { NumberField } from './NumberField.js';
import type { OneField } from './one-field.js';
import { ProseField } from './ProseField.js';
import { ReferenceField } from './ReferenceField.js';
import { TextsByIdField } from './TextsByIdField.js';
import { YesNoField } from './YesNoField.js';

/** The input that fits a field, whichever kind of content it belongs to. */
export const FieldInput = ({ field, ...rest }: OneField) => {
  switch (field.type) {
    case 'line':
      return <LineField {...rest} field={field} />;
    case 'text':
      return <ProseField {...rest} field={field} />;
    case 'word':
    case 'required-word':
    case 'code':
    case 'required-code':
      return <ChoiceField {...rest} field={field} />;
    case 'words':
    case 'codes':
    case 'references':
      return <ManyField {...rest} field={field} />;
    case 'yes-no':
      return <YesNoField {...rest} field={field} />;
    case 'whole':
    case 'required-whole':
      return <NumberField {...rest} field={field} />;
    case 'day':
      return <DayField {...rest} field={field} />;
    case 'reference':
      return <ReferenceField {...rest} field={field} />;
    case 'texts-by-id':
      return <TextsByIdField {...rest} field={field} />;
    case 'list':
      return <ListField {...rest} field={field} input={FieldInput} />;
  }
};
