import type { ResolvedItem, Stance } from '@countersign/domain/document/items';
import { fieldLimits } from '@countersign/domain/document/words';
import { CharacterCount, Radios } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/form';
import type { AnswerForm } from '../drafting/answer-form.js';

interface StanceFieldsProps {
  readonly item: ResolvedItem;
  readonly form: AnswerForm;
  readonly onChange: (part: Partial<AnswerForm>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const rely = { value: 'relied-on', text: words.relyOnIt, hint: words.itIsTrue };
const adapt = {
  value: 'adapted',
  text: words.adaptIt,
  hint: words.yourOwnTextReplaces,
};
const reject = { value: 'rejected', text: words.rejectIt, hint: words.itDoesNotApplyHere };

/** What the force says of a national item. A locked one cannot be adapted. */
export const StanceFields = ({ item, form, onChange, errorOf }: StanceFieldsProps) => (
  <>
    <Radios
      name="stance"
      idPrefix="stance"
      legend={words.whatIsYourForcesPosition}
      legendSize="m"
      hint={item.placement === 'locked' ? words.youCannotAdaptThisBecause : undefined}
      items={item.placement === 'locked' ? [rely, reject] : [rely, adapt, reject]}
      value={form.stance}
      error={errorOf('stance')}
      onChange={(stance) => onChange({ stance: stance as Stance })}
    />
    {(form.stance === 'adapted' || form.stance === 'rejected') && (
      <CharacterCount
        id="reason"
        label={form.stance === 'adapted' ? words.whyAreYouAdaptingIt : words.whyAreYouRejectingIt}
        labelSize="s"
        rows={3}
        maxLength={fieldLimits.reason}
        threshold={75}
        value={form.reason}
        error={errorOf('reason')}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
    )}
  </>
);
