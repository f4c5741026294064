import { type ChangeEvent, useState } from 'react';
import { CharacterCountMessage } from './CharacterCountMessage.js';
import { classNames } from '../base/classNames.js';
import { type CountBy, countText } from './countText.js';
import { isShown } from '../base/isShown.js';
import { LabelledGroup } from './LabelledGroup.js';
import { splitLabelled } from './splitLabelled.js';
import type { TextareaProps } from './Textarea.js';
import { useField } from './useField.js';

export type CharacterCountProps = Omit<TextareaProps, 'maxLength'> & {
  maxLength: number;
  countBy?: CountBy | undefined;
  /** The percentage of the limit from which the count shows. */
  threshold?: number | undefined;
};

/** A textarea that says live how much more may be written. More can be typed: nothing that is pasted is cut off. */
export const CharacterCount = ({ maxLength, countBy = 'length', threshold = 0, ...props }: CharacterCountProps) => {
  const { group, described, own } = splitLabelled(props);
  const { className, rows = 5, onChange, ...rest } = own;
  const [typed, setTyped] = useState(String(props.defaultValue ?? ''));
  const plain = useField({ id: props.id, name: props.name });
  const infoId = `${plain.id}-info`;
  const field = useField({ ...described, id: plain.id, describedBy: classNames(described.describedBy, infoId) });
  const count = countText(String(props.value ?? typed), countBy);
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped(event.target.value);
    onChange?.(event);
  };
  return (
    <LabelledGroup field={field} {...group} groupClassName={classNames('govuk-character-count', group.groupClassName)}>
      <textarea
        {...rest}
        id={field.id}
        rows={rows}
        onChange={change}
        aria-describedby={field.describedBy}
        className={classNames(
          'govuk-textarea',
          (isShown(group.error) || count > maxLength) && 'govuk-textarea--error',
          className,
        )}
      />
      <CharacterCountMessage
        id={infoId}
        limit={maxLength}
        count={count}
        countBy={countBy}
        shown={count >= (maxLength * threshold) / 100}
      />
    </LabelledGroup>
  );
};
