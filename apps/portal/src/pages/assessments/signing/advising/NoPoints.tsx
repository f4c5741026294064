import { fieldLimits } from '@countersign/domain/document/words';
import { CharacterCount, Checkboxes } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/advising';

interface NoPointsProps {
  readonly none: boolean;
  readonly remark: string;
  readonly error: string | undefined;
  readonly onChange: (part: { readonly none?: boolean; readonly remark?: string }) => void;
}

/** Advice that has no point: it says so in a sentence. */
export const NoPoints = ({ none, remark, error, onChange }: NoPointsProps) => (
  <Checkboxes
    name="none"
    idPrefix="none"
    items={[
      {
        value: 'none',
        text: words.iHaveNoPoints,
        conditional: (
          <CharacterCount
            id="remark"
            label={words.explainThisInASentence}
            hint={words.thisIsSealed}
            rows={2}
            maxLength={fieldLimits.text}
            threshold={75}
            value={remark}
            error={error}
            onChange={(event) => onChange({ remark: event.target.value })}
          />
        ),
      },
    ]}
    values={none ? ['none'] : []}
    onChange={(chosen) => onChange({ none: chosen.length > 0 })}
  />
);
