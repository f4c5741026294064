import type { Content, RiskContent } from '@countersign/domain/document/content';
import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/form';
import { useAround } from '../words/around.js';
import type { ContentFieldsProps } from '../words/fields.js';
import { FieldsOf } from './FieldsOf.js';
import { groupsOf } from '../words/groups.js';
import { ScoreFields } from './ScoreFields.js';

/** A risk. The levels appear from the pinned matrix as one chooses; nobody types one. */
export const RiskFields = ({ content, onChange, errorOf }: ContentFieldsProps<RiskContent>) => {
  const { matrix } = useAround().law;
  const [what] = groupsOf('risk');
  const change = (part: Partial<RiskContent>) => onChange({ ...content, ...part });
  const told = (changed: Content) => onChange(changed as RiskContent);
  return (
    <>
      <Heading level={2}>{what?.title}</Heading>
      <FieldsOf content={content} fields={what?.fields ?? []} onChange={told} errorOf={errorOf} />
      <ScoreFields
        title={words.beforeMeasures}
        matrix={matrix}
        fields={['likelihood', 'severity']}
        likelihood={content.likelihood}
        severity={content.severity}
        errorOf={errorOf}
        onChange={(likelihood, severity) => change({ likelihood, severity })}
      />
      <FieldsOf content={content} fields={['measures']} onChange={told} errorOf={errorOf} />
      <ScoreFields
        title={words.afterMeasures}
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
