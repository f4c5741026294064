import { labels } from '@countersign/catalogue';
import type { SummaryRow } from '@countersign/ui';
import { labelOf, row } from '../../../parts/content/rows.js';
import { LevelTag } from '../../../parts/LevelTag.js';
import type { DocumentItem } from '../assessment-document.js';

/** What tells one row of a table from the others. */
export const rowFacts = ({ content, residualLevel }: DocumentItem): readonly SummaryRow[] => {
  switch (content?.kind) {
    case 'activity':
      return [
        row('Regime', labelOf(labels.regime, content.regime)),
        row('Purpose', content.purpose),
        row('Whom it is about', content.peopleCategories.map((code) => labels.peopleCategory[code]).join(', ')),
      ];
    case 'risk':
      return [
        row('Harm to people', content.harm),
        row('Measures', content.measures.length === 0 ? null : String(content.measures.length)),
        { key: 'Level after measures', value: <LevelTag level={residualLevel} /> },
      ];
    default:
      return [];
  }
};
