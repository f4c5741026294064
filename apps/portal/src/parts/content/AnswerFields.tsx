import { matrices, matrixById } from '@countersign/catalogue';
import { limits, type Content } from '@countersign/domain';
import { CharacterCount, TextInput } from '@countersign/ui';
import { ActivityFields } from './ActivityFields.js';
import { ComponentFields } from './ComponentFields.js';
import type { ContentFieldsProps } from './fields.js';
import { RiskFields } from './RiskFields.js';
import { WholeNumber } from './WholeNumber.js';

type AnswerFieldsProps = ContentFieldsProps<Content> & {
  readonly matrixId: string;
  /** What the one field of a question or a number is called. */
  readonly label: string;
};

/** A force's own answer, in fields of its kind. */
export const AnswerFields = ({ content, onChange, errorOf, matrixId, label }: AnswerFieldsProps) => {
  const matrix = matrixById(matrixId) ?? matrices[0];
  switch (content.kind) {
    case 'question':
    case 'obligation':
      return (
        <CharacterCount
          id="text"
          label={label}
          labelSize="s"
          rows={12}
          maxLength={limits.answer}
          threshold={75}
          value={content.text}
          error={errorOf('text')}
          onChange={(event) => onChange({ ...content, text: event.target.value })}
        />
      );
    case 'number':
      return (
        <WholeNumber
          id="value"
          label={label}
          labelSize="s"
          width={10}
          value={content.value}
          error={errorOf('value')}
          onChange={(value) => onChange({ ...content, value: value as number })}
        />
      );
    case 'component':
      return <ComponentFields content={content} onChange={onChange} errorOf={errorOf} />;
    case 'activity':
      return <ActivityFields content={content} onChange={onChange} errorOf={errorOf} />;
    case 'risk':
      return (
        <>
          <TextInput
            id="title"
            label="What could go wrong"
            value={content.title}
            error={errorOf('title')}
            onChange={(event) => onChange({ ...content, title: event.target.value })}
          />
          {matrix && <RiskFields content={content} onChange={onChange} errorOf={errorOf} matrix={matrix} />}
        </>
      );
  }
};
