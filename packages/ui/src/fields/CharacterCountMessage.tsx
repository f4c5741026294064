import * as words from '@countersign/words/ui/fields';
import { classNames } from '../base/classNames.js';
import { type CountBy, countMessage } from './countText.js';
import { useSettled } from '../base/useSettled.js';

type MessageProps = { id: string; limit: number; count: number; countBy: CountBy; shown: boolean };

const MILLISECONDS_BEFORE_SPOKEN = 1000;

export const CharacterCountMessage = ({ id, limit, count, countBy, shown }: MessageProps) => {
  const message = countMessage(limit - count, countBy);
  const spoken = useSettled(message, MILLISECONDS_BEFORE_SPOKEN);
  const over = count > limit;
  return (
    <>
      <div id={id} className="govuk-hint govuk-character-count__message govuk-visually-hidden">
        {words.youCanEnterUp({ limit, isWords: countBy === 'words' })}
      </div>
      <div
        aria-hidden="true"
        className={classNames(
          over ? 'govuk-error-message' : 'govuk-hint',
          'govuk-character-count__message govuk-character-count__status',
          !shown && 'govuk-character-count__message--disabled',
        )}
      >
        {message}
      </div>
      <div
        className="govuk-character-count__sr-status govuk-visually-hidden"
        aria-live="polite"
        aria-hidden={shown ? undefined : true}
      >
        {spoken}
      </div>
    </>
  );
};
