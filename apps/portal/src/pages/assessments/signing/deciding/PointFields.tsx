import { Radios, Textarea } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/deciding';
import type { DecisionDraft } from './decision-draft.js';

interface PointFieldsProps {
  readonly number: number;
  readonly point: { readonly id: string; readonly text: string };
  readonly draft: DecisionDraft;
  readonly onChange: (part: Partial<DecisionDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const choices = [
  { value: 'accepted', text: words.accept },
  { value: 'overruled', text: words.overrule },
];

/** One point of advice, answered: accepted, or overruled because. */
export const PointFields = ({ number, point, draft, onChange, errorOf }: PointFieldsProps) => {
  const said = draft.answers[point.id] ?? null;
  return (
    <>
      <Radios
        name={`point-${point.id}`}
        idPrefix={`point-${point.id}`}
        legend={words.point({ number })}
        legendSize="s"
        hint={<span className="app-preserve-lines">{point.text}</span>}
        items={choices}
        value={said}
        error={errorOf(`point-${point.id}`)}
        onChange={(value) => onChange({ answers: { ...draft.answers, [point.id]: value } })}
      />
      {said === 'overruled' && (
        <Textarea
          id={`reason-${point.id}`}
          label={words.whyYouOverrulePoint({ number })}
          rows={3}
          value={draft.reasons[point.id] ?? ''}
          error={errorOf(`reason-${point.id}`)}
          onChange={(event) => onChange({ reasons: { ...draft.reasons, [point.id]: event.target.value } })}
        />
      )}
    </>
  );
};
