import { isAnswered, type ResolvedItem } from '@countersign/domain';
import { bySection } from '../../../parts/by-section.js';

export interface SectionState {
  readonly id: string;
  readonly title: string;
  readonly items: number;
  readonly answered: number;
  /** Findings of any severity about items of the section. */
  readonly findings: number;
}

/** How far each section is; rows count as part of their table. */
export const sectionStates = (
  document: readonly ResolvedItem[],
  findings: readonly { readonly itemId: string | null }[],
): readonly SectionState[] =>
  bySection(document).map(({ id, title, items }) => {
    const asked = items.filter((item) => item.tableId === null);
    const ids = new Set(items.map((item) => item.id));
    return {
      id,
      title,
      items: asked.length,
      answered: asked.filter((item) => isAnswered(item, document)).length,
      findings: findings.filter(({ itemId }) => itemId !== null && ids.has(itemId)).length,
    };
  });

export const sectionStatus = ({ items, answered }: Pick<SectionState, 'items' | 'answered'>): string => {
  if (items === 0) return 'Nothing to answer';
  return answered === items ? 'All answered' : `${answered} of ${items} answered`;
};
