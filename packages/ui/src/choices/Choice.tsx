import type { ComponentPropsWithRef } from 'react';
import type { ChoiceItem } from './choiceItem.js';
import { classNames } from '../base/classNames.js';
import { Hint } from '../text/Hint.js';
import { isShown } from '../base/isShown.js';
import { Label } from '../text/Label.js';

type ChoiceProps = {
  kind: 'radios' | 'checkboxes';
  item: ChoiceItem;
  input: ComponentPropsWithRef<'input'> & { id: string; checked: boolean };
};

const revealing = (kind: ChoiceProps['kind'], controls: string, checked: boolean) =>
  kind === 'checkboxes' ? { 'aria-controls': controls, 'aria-expanded': checked } : { 'aria-controls': controls };

/** One radio or checkbox with its label, hint and what it reveals. ARIA gives radios no expanded state. */
export const Choice = ({ kind, item, input }: ChoiceProps) => {
  const hintId = isShown(item.hint) ? `${input.id}-item-hint` : undefined;
  const conditionalId = isShown(item.conditional) ? `conditional-${input.id}` : undefined;
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          {...input}
          {...(conditionalId ? revealing(kind, conditionalId, input.checked) : {})}
          className={`govuk-${kind}__input`}
          value={item.value}
          disabled={item.disabled}
          aria-describedby={classNames(input['aria-describedby'], hintId)}
        />
        <Label className={`govuk-${kind}__label`} htmlFor={input.id}>
          {item.text}
        </Label>
        {hintId && (
          <Hint id={hintId} className={`govuk-${kind}__hint`}>
            {item.hint}
          </Hint>
        )}
      </div>
      {conditionalId && (
        <div
          id={conditionalId}
          className={classNames(`govuk-${kind}__conditional`, !input.checked && `govuk-${kind}__conditional--hidden`)}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
};
