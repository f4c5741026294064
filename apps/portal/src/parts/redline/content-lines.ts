import { componentById, labels, processorById } from '@countersign/catalogue';
import type { Content, RiskContent } from '@countersign/domain';

/** A content as lines of plain text, a field a line, so that two of them can be held against each other. */
export const contentLines = (content: Content | null): string => {
  switch (content?.kind) {
    case undefined:
      return '';
    case 'question':
    case 'obligation':
      return content.text;
    case 'number':
      return content.value.toLocaleString('en-GB');
    case 'component':
      return lines([
        ['Component', componentById(content.component)?.name ?? content.component],
        ['Processor', processorById(content.processor ?? '')?.name ?? ''],
        ['Role', content.role === null ? '' : labels.processorRole[content.role]],
        ['Storage', content.storage],
        ['Processing', content.processing],
        ['Support', content.support],
      ]);
    case 'risk':
      return riskLines(content);
    case 'activity':
      return lines([
        ['Name', content.name],
        ['Description', content.description],
        ['Purpose', content.purpose],
        ['Retention', content.retention],
      ]);
  }
};

const riskLines = (risk: RiskContent): string =>
  lines([
    ['Risk', risk.title],
    ['Harm', risk.harm],
    ['Kind of harm', labels.harmType[risk.harmType]],
    ['Before measures', `${risk.likelihood ?? 'not scored'}, ${risk.severity ?? 'not scored'}`],
    ...risk.measures.map((measure): readonly [string, string] => ['Measure', `${measure.text} (${measure.owner})`]),
    ['After measures', `${risk.residualLikelihood ?? 'not scored'}, ${risk.residualSeverity ?? 'not scored'}`],
  ]);

const lines = (fields: readonly (readonly [string, string])[]): string =>
  fields.map(([name, text]) => `${name}: ${text}`).join('\n');
