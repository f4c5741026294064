import type { SourcedMatrix } from '@countersign/catalogue';
import type { Likelihood, Severity } from '@countersign/domain/matrix';
import { Fieldset, Radios } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/form';
import { LevelPreview } from './LevelPreview.js';

interface ScoreFieldsProps {
  readonly title: string;
  readonly matrix: SourcedMatrix;
  readonly fields: readonly [likelihood: string, severity: string];
  readonly likelihood: Likelihood | null;
  readonly severity: Severity | null;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (likelihood: Likelihood | null, severity: Severity | null) => void;
}

const items = (scale: SourcedMatrix['likelihoods']) => scale.map(({ code, label }) => ({ value: code, text: label }));

export const ScoreFields = (props: ScoreFieldsProps) => {
  const { title, matrix, fields, likelihood, severity, errorOf, onChange } = props;
  const [likelihoodField, severityField] = fields;
  return (
    <Fieldset legend={title} legendSize="m">
      <Radios
        name={likelihoodField}
        idPrefix={likelihoodField}
        legend={words.howLikely}
        small
        items={items(matrix.likelihoods)}
        value={likelihood}
        error={errorOf(likelihoodField)}
        onChange={(value) => onChange(value, severity)}
      />
      <Radios
        name={severityField}
        idPrefix={severityField}
        legend={words.howSevereForThePeople}
        small
        items={items(matrix.severities)}
        value={severity}
        error={errorOf(severityField)}
        onChange={(value) => onChange(likelihood, value)}
      />
      <LevelPreview title={title} matrix={matrix} likelihood={likelihood} severity={severity} />
    </Fieldset>
  );
};
