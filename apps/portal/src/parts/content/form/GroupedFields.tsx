import type { Content } from '@countersign/domain/document/content';
import { Heading } from '@countersign/ui';
import { isFieldAsked } from '../words/asked-fields.js';
import type { ContentFieldsProps } from '../words/fields.js';
import { FieldsOf, type InsteadOf } from './FieldsOf.js';
import { KeptFields } from './KeptFields.js';
import { groupsOf } from '../words/groups.js';

type GroupedFieldsProps = ContentFieldsProps<Content> & { readonly instead?: InsteadOf | undefined };

/** Every field of a content in its groups, each group under its heading while something of it is asked; and what is kept though it is not asked. */
export const GroupedFields = (props: GroupedFieldsProps) => (
  <>
    {groupsOf(props.content.kind)
      .filter(({ fields }) => fields.some((field) => isFieldAsked(props.content, field)))
      .map(({ title, fields }) => (
        <div key={title ?? 'all'}>
          {title !== null && <Heading level={2}>{title}</Heading>}
          <FieldsOf {...props} fields={fields} />
        </div>
      ))}
    <KeptFields content={props.content} />
  </>
);
