import * as words from '@countersign/words/portal/pages/assessments/item/reading';
import { paths, type CameFrom } from '../../../../browser/paths.js';

export interface WayBack {
  readonly href: string;
  readonly text: string;
}

const ways: Readonly<Record<CameFrom, (assessmentId: string) => WayBack>> = {
  findings: (id) => ({ href: paths.assessmentFindings(id), text: words.backToTheRuleCheck }),
  'hand-in': (id) => ({ href: paths.handInAssessment(id), text: words.backToCheckingTheAnswers }),
};

/** The list that an address says somebody came from; null where it names none that there is. */
export const wayBack = (from: unknown, assessmentId: string): WayBack | null =>
  from === 'findings' || from === 'hand-in' ? ways[from](assessmentId) : null;
