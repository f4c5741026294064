import { fieldsOfKind, type Content } from '@countersign/domain/document/content';
import type { ContentFieldsProps } from '../../../parts/content/words/fields.js';
import { FieldsOf } from '../../../parts/content/form/FieldsOf.js';
import { KindFields } from '../../../parts/content/form/KindFields.js';

/** What the template says, in fields of its kind. A risk is called what its item is called. */
export const NationalAnswer = (props: ContentFieldsProps<Content>) =>
  props.content.kind === 'question' ? (
    <FieldsOf {...props} fields={Object.keys(fieldsOfKind('question'))} />
  ) : (
    <KindFields {...props} />
  );
