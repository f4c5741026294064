import type { ResolvedItem, Stance } from '@countersign/domain/document/items';
import { fieldLimits } from '@countersign/domain/document/words';
import { CharacterCount, Radios } from '@countersign/ui';
import type { AnswerForm } from '../drafting/answer-form.js';

interface StanceFieldsProps {
  readonly item: ResolvedItem;
  readonly form: AnswerForm;
  readonly onChange: (part: Partial<AnswerForm>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const rely = { value: 'relied-on', text: 'Rely on it', hint: 'It is true of this force as it stands.' };
const adapt = {
  value: 'adapted',
  text: 'Adapt it',
  hint: 'Your own text takes its place. You start from the national one.',
};
const reject = { value: 'rejected', text: 'Reject it', hint: 'It does not apply here. Nothing takes its place.' };

/** What the force says of a national item. A locked one cannot be adapted. */
export const StanceFields = ({ item, form, onChange, errorOf }: StanceFieldsProps) => (
  <>
    <Radios
      name="stance"
      idPrefix="stance"
      legend="What does your force say?"
      legendSize="m"
      hint={
        item.placement === 'locked' ? 'The wording is the same for every force, so it cannot be adapted.' : undefined
      }
      items={item.placement === 'locked' ? [rely, reject] : [rely, adapt, reject]}
      value={form.stance}
      error={errorOf('stance')}
      onChange={(stance) => onChange({ stance: stance as Stance })}
    />
    {(form.stance === 'adapted' || form.stance === 'rejected') && (
      <CharacterCount
        id="reason"
        label={form.stance === 'adapted' ? 'Why you adapt it' : 'Why you reject it'}
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
