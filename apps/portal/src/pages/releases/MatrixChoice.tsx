import { matrices } from '@countersign/catalogue';
import { Details, Radios } from '@countersign/ui';
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
      legend="Which matrix will your force score risks by?"
      legendSize="s"
      hint="It stays the same for the whole assessment. Each one is drawn below."
      items={matrices.map(({ id, title, standing }) => ({ value: id, text: title, hint: standing }))}
      value={value}
      error={error}
      onChange={onChange}
    />
    {matrices.map((matrix) => (
      <Details key={matrix.id} summary={`See the ${matrix.title}`}>
        <HeatMap caption={matrix.title} matrix={matrix} />
        <p className="govuk-body-s">Source: {matrix.source}</p>
      </Details>
    ))}
  </>
);
