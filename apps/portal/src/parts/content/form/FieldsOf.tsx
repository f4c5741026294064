import { fieldsOfKind, valueAt, type Content } from '@countersign/domain/document/content';
import type { ReactNode } from 'react';
import { isFieldAsked } from '../words/asked-fields.js';
import { withField, type ContentFieldsProps } from '../words/fields.js';
import { FieldInput } from '../fields/FieldInput.js';

export type InsteadOf = Readonly<Record<string, () => ReactNode>>;

type FieldsOfProps = ContentFieldsProps<Content> & {
  readonly fields: readonly string[];
  /** What is shown for a field instead of the input of its type. */
  readonly instead?: InsteadOf | undefined;
};

/** The inputs of some fields of a content, those that are asked of it as it stands. */
export const FieldsOf = ({ content, fields, instead = {}, errorOf, onChange }: FieldsOfProps) =>
  fields
    .filter((name) => isFieldAsked(content, name))
    .map((name) => {
      const field = fieldsOfKind(content.kind)[name];
      if (field === undefined) return null;
      const Instead = instead[name];
      if (Instead) return <div key={name}>{Instead()}</div>;
      return (
        <FieldInput
          key={name}
          kind={content.kind}
          path={name}
          id={name}
          field={field}
          value={valueAt(content, name)}
          errorOf={errorOf}
          onChange={(value) => onChange(withField(content, name, value))}
        />
      );
    });
