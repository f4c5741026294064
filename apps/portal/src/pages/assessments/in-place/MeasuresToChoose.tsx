import type { MeasureToFollow, RiskToFollow } from '@countersign/domain/risk';
import { Checkboxes } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/in-place';
import { measureKey } from './measures-to-follow.js';

interface MeasuresToChooseProps {
  readonly risks: readonly RiskToFollow[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

const hintOf = ({ measure }: MeasureToFollow) =>
  `${measure.owner || words.nobody}, ${measure.due ? words.byDue({ due: measure.due }) : words.noDateSet2}`;

/** The measures that are not in place, by risk: any number of them is chosen. */
export const MeasuresToChoose = ({ risks, chosen, error, onChange }: MeasuresToChooseProps) =>
  risks.map((risk, index) => {
    const keys = risk.measures.map(({ measure }) => measureKey(risk.id, measure.text));
    const others = chosen.filter((key) => !keys.includes(key));
    return (
      <Checkboxes
        key={risk.id}
        small
        name="measures"
        idPrefix={index === 0 ? 'measures' : `measures-of-${index}`}
        legend={risk.title}
        legendSize="s"
        error={index === 0 ? error : undefined}
        items={risk.measures.map((one, place) => ({
          value: keys[place] ?? '',
          text: one.measure.text,
          hint: hintOf(one),
        }))}
        values={chosen.filter((key) => keys.includes(key))}
        onChange={(now) => onChange([...others, ...now])}
      />
    );
  });
