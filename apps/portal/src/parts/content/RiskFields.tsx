import { labels, type SourcedMatrix } from '@countersign/catalogue';
import type { HarmType, Regime, RiskContent } from '@countersign/domain';
import { Select, Textarea } from '@countersign/ui';
import { choices, chosen, type ContentFieldsProps } from './fields.js';
import { MeasureFields } from './MeasureFields.js';
import { ScoreFields } from './ScoreFields.js';

type RiskFieldsProps = ContentFieldsProps<RiskContent> & { readonly matrix: SourcedMatrix };

/** Everything of a risk but its title. The levels appear from the matrix as one chooses; nobody types one. */
export const RiskFields = ({ content, onChange, errorOf, matrix }: RiskFieldsProps) => {
  const change = (part: Partial<RiskContent>) => onChange({ ...content, ...part });
  return (
    <>
      <Textarea
        id="harm"
        label="Harm to people"
        hint="What happens to whom, not what happens to the organisation."
        value={content.harm}
        error={errorOf('harm')}
        onChange={(event) => change({ harm: event.target.value })}
      />
      <Select
        id="harmType"
        label="Kind of harm"
        items={Object.entries(labels.harmType).map(([value, text]) => ({ value, text }))}
        value={content.harmType}
        error={errorOf('harmType')}
        onChange={(event) => change({ harmType: event.target.value as HarmType })}
      />
      <Select
        id="regime"
        label="Regime"
        items={choices(labels.regime, 'All regimes')}
        value={content.regime ?? ''}
        error={errorOf('regime')}
        onChange={(event) => change({ regime: chosen<Regime>(event.target.value) })}
      />
      <ScoreFields
        title="Before measures"
        matrix={matrix}
        fields={['likelihood', 'severity']}
        likelihood={content.likelihood}
        severity={content.severity}
        errorOf={errorOf}
        onChange={(likelihood, severity) => change({ likelihood, severity })}
      />
      <MeasureFields measures={content.measures} errorOf={errorOf} onChange={(measures) => change({ measures })} />
      <ScoreFields
        title="After measures"
        matrix={matrix}
        fields={['residualLikelihood', 'residualSeverity']}
        likelihood={content.residualLikelihood}
        severity={content.residualSeverity}
        errorOf={errorOf}
        onChange={(residualLikelihood, residualSeverity) => change({ residualLikelihood, residualSeverity })}
      />
    </>
  );
};
