import * as words from '@countersign/words/portal/pages/assessments/overview';
import { paths } from '../../../browser/paths.js';

export interface BesideIt {
  readonly id: string;
  readonly openToWriting: boolean;
  readonly isHandedIn: boolean;
  readonly isDecided: boolean;
  readonly removed: number;
  readonly openQuestions: number;
  readonly findings: number;
  readonly blocking: number;
  readonly overridesToAgree: number;
  readonly measures: { readonly all: number; readonly inPlace: number; readonly overdue: number };
}

export interface MoreLink {
  readonly href: string;
  readonly text: string;
}

/** The links of an overview, grouped by what one comes for. */
export const moreLinks = (it: BesideIt): readonly { readonly title: string; readonly links: readonly MoreLink[] }[] => [
  {
    title: words.fixIt,
    links: [
      {
        href: paths.assessmentFindings(it.id),
        text: words.ruleCheckFindings({ findings: it.findings, blocking: it.blocking }),
      },
      {
        href: paths.assessmentOverrides(it.id),
        text: words.overridesWaitingForAgreement({ overridesToAgree: it.overridesToAgree }),
      },
      { href: paths.assessmentQuestions(it.id), text: words.questionsOpen({ openQuestions: it.openQuestions }) },
      ...(it.openToWriting ? [{ href: paths.handInAssessment(it.id), text: words.checkAnswers }] : []),
    ],
  },
  {
    title: words.risk,
    links: [
      { href: paths.assessmentMatrix(it.id), text: words.theRiskMatrix },
      { href: paths.measuresInPlace(it.id), text: words.measuresInPlace(it.measures) },
    ],
  },
  {
    title: words.readIt,
    links: [
      ...(it.isHandedIn ? [{ href: paths.assessmentInBrief(it.id), text: words.onePageBrief }] : []),
      { href: paths.assessmentDocument(it.id), text: words.readTheWholeDocument },
      { href: paths.reviewAssessment(it.id), text: words.review },
      { href: paths.assessmentReport(it.id), text: words.ruleCheckReportToPrint },
      { href: paths.assessmentPublication(it.id), text: words.publicationMarks },
      ...(it.isDecided ? [{ href: paths.assessmentCertificate(it.id), text: words.decisionAndCertificate }] : []),
    ],
  },
  {
    title: words.records,
    links: [
      { href: paths.assessmentHistory(it.id), text: words.history },
      { href: paths.removedFromAssessment(it.id), text: words.removedItems({ removed: it.removed }) },
      { href: paths.commencements, text: words.changesInTheLaw },
    ],
  },
];
