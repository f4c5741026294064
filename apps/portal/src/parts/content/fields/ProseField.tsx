import { fieldLimits } from '@countersign/domain/document/words';
import { MarkdownArea } from '../../markdown/MarkdownArea.js';
import { MarkdownEditor } from '../../markdown/MarkdownEditor.js';
import { fieldWords } from '../words/field-words.js';
import { useHintOfText } from '../words/useHintOfText.js';
import type { FieldOf, OneField } from './one-field.js';

/** Prose, in Markdown: with its tools where it is the whole answer, without them beside other fields. */
export const ProseField = ({ kind, path, id, field, value, errorOf, onChange }: OneField<FieldOf<'text'>>) => {
  const { label, hint } = fieldWords(kind, path, field.name);
  const props = {
    id,
    label,
    labelSize: 's',
    hint: useHintOfText(hint, value as string, field.asked),
    maxLength: field.most,
    value: value as string,
    error: errorOf(id),
    onChange,
  } as const;
  return field.most === fieldLimits.answer ? (
    <MarkdownEditor {...props} rows={12} />
  ) : (
    <MarkdownArea {...props} rows={3} />
  );
};
