import type { Content, ContentOf } from '@countersign/domain/document/content';
import { fieldLimits } from '@countersign/domain/document/words';
import { MarkdownEditor } from '../../markdown/MarkdownEditor.js';
import { fieldWords } from '../words/field-words.js';
import type { ContentFieldsProps } from '../words/fields.js';
import { useHintOfText } from '../words/useHintOfText.js';
import { KindFields } from './KindFields.js';
import { WholeNumber } from '../fields/WholeNumber.js';

type AnswerFieldsProps = ContentFieldsProps<Content> & {
  /** The name of the one field of a question or a number. */
  readonly label: string;
};

const QuestionField = ({
  content,
  onChange,
  errorOf,
  label,
}: AnswerFieldsProps & { content: ContentOf<'question'> }) => (
  <MarkdownEditor
    id="text"
    label={label}
    labelSize="s"
    hint={useHintOfText(fieldWords('question', 'text', label).hint, content.text, 'fact')}
    rows={12}
    maxLength={fieldLimits.answer}
    value={content.text}
    error={errorOf('text')}
    onChange={(text) => onChange({ ...content, text })}
  />
);

/** A force's own answer, in fields of its kind. */
export const AnswerFields = ({ content, onChange, errorOf, label }: AnswerFieldsProps) => {
  switch (content.kind) {
    case 'question':
      return <QuestionField content={content} onChange={onChange} errorOf={errorOf} label={label} />;
    case 'number':
      return (
        <WholeNumber
          id="value"
          label={label}
          labelSize="s"
          hint={fieldWords('number', 'value', label).hint}
          width={10}
          value={content.value}
          error={errorOf('value')}
          onChange={(value) => onChange({ ...content, value: value as number })}
        />
      );
    default:
      return <KindFields content={content} onChange={onChange} errorOf={errorOf} />;
  }
};
