import { matrices } from '@countersign/catalogue';
import { Details, Radios } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/releases';
import { HeatMap } from '../../parts/records/HeatMap.js';

interface MatrixChoiceProps {
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (matrixId: string) => void;
}

/** Which matrix the assessment is scored by, each one drawn. It is pinned for good: scores mean nothing without it. */
export const MatrixChoice = ({ value, error, onChange }: MatrixChoiceProps) => (
  <>
    <Radios
      name="matrixId"
      idPrefix="matrixId"
      legend={words.whichMatrixWillYourForce}
      legendSize="s"
      hint={words.youCannotChangeThisLater}
      items={matrices.map(({ id, title, standing }) => ({ value: id, text: title, hint: standing }))}
      value={value}
      error={error}
      onChange={onChange}
    />
    {matrices.map((matrix) => (
      <Details key={matrix.id} summary={words.seeTheMatrix({ matrix: matrix.title })}>
        <HeatMap caption={matrix.title} matrix={matrix} />
        <p className="govuk-body-s">{words.sourceSource({ source: matrix.source })}</p>
      </Details>
    ))}
  </>
);
