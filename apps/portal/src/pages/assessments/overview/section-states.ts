import { isAnswered, type ResolvedItem } from '@countersign/domain/document/items';
import * as words from '@countersign/words/portal/pages/assessments/overview';
import { bySection } from '../../../parts/folding/by-section.js';

export interface SectionState {
  readonly id: string;
  readonly title: string;
  /** Items that are asked here; rows count as part of their table. */
  readonly items: number;
  readonly answered: number;
  /** Whether anybody has said anything here: a table that may stay empty is answered before that. */
  readonly isBegun: boolean;
  /** Findings of any severity about items of the section. */
  readonly findings: number;
  /** Of these, those that stop handing in or are plainly wrong. */
  readonly faults: number;
  readonly openQuestions: number;
}

export interface FindingOfSection {
  readonly itemId: string | null;
  readonly severity: string;
}

/** How far each section is, in the order of the sections. */
export const sectionStates = (
  document: readonly ResolvedItem[],
  findings: readonly FindingOfSection[],
): readonly SectionState[] =>
  bySection(document).map(({ id, title, items }) => {
    const asked = items.filter((item) => item.tableId === null && item.applies);
    const ids = new Set(items.map((item) => item.id));
    const here = findings.filter(({ itemId }) => itemId !== null && ids.has(itemId));
    return {
      id,
      title,
      items: asked.length,
      answered: asked.filter((item) => isAnswered(item, document)).length,
      isBegun: items.some((item) => item.version > 0),
      findings: here.length,
      faults: here.filter(({ severity }) => severity === 'block' || severity === 'error').length,
      openQuestions: items.reduce((sum, item) => sum + item.openQuestions, 0),
    };
  });

type Progress = Pick<SectionState, 'items' | 'answered' | 'isBegun' | 'faults'>;

export type SectionProgress = 'nothing' | 'not-started' | 'in-progress' | 'flagged' | 'done';

/** A section is done once everything in it is answered and no rule finds a fault there. */
export const sectionProgress = ({ items, answered, isBegun, faults }: Progress): SectionProgress => {
  if (items === 0) return 'nothing';
  if (!isBegun && answered < items) return 'not-started';
  if (answered < items) return 'in-progress';
  return faults > 0 ? 'flagged' : 'done';
};

export const sectionStatus = (section: Progress): string => {
  switch (sectionProgress(section)) {
    case 'nothing':
      return words.nothingToAnswer;
    case 'not-started':
      return words.notStarted;
    case 'in-progress':
      return words.inProgressOf({ answered: section.answered, items: section.items });
    case 'flagged':
      return words.flagged;
    case 'done':
      return words.done;
  }
};
