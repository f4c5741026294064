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

const counted = ({ findings, blocking }: BesideIt) => {
  if (findings === 0) return 'nothing';
  return blocking === 0 ? `${findings}, none stops handing in` : `${findings}, ${blocking} of them stop handing in`;
};

const inPlace = ({ measures: { all, inPlace: done, overdue } }: BesideIt) =>
  `${done} of ${all} in place${overdue === 0 ? '' : `, ${overdue} overdue`}`;

/** The links of an overview, grouped by what one comes for. */
export const moreLinks = (it: BesideIt): readonly { readonly title: string; readonly links: readonly MoreLink[] }[] => [
  {
    title: 'Put it right',
    links: [
      { href: paths.assessmentFindings(it.id), text: `What the rules say (${counted(it)})` },
      { href: paths.assessmentOverrides(it.id), text: `Overrides to agree (${it.overridesToAgree})` },
      { href: paths.assessmentQuestions(it.id), text: `Questions (${it.openQuestions} open)` },
      ...(it.openToWriting ? [{ href: paths.handInAssessment(it.id), text: 'Check answers' }] : []),
    ],
  },
  {
    title: 'Risk',
    links: [
      { href: paths.assessmentMatrix(it.id), text: 'The risk matrix' },
      { href: paths.measuresInPlace(it.id), text: `Measures (${inPlace(it)})` },
    ],
  },
  {
    title: 'Read it',
    links: [
      ...(it.isHandedIn ? [{ href: paths.assessmentInBrief(it.id), text: 'In brief, on one page' }] : []),
      { href: paths.assessmentDocument(it.id), text: 'Read the whole document' },
      { href: paths.reviewAssessment(it.id), text: 'What is ours, what changed, what is flagged' },
      { href: paths.assessmentReport(it.id), text: 'Report of the rule book, to print' },
      { href: paths.assessmentPublication(it.id), text: 'Publication marks' },
      ...(it.isDecided ? [{ href: paths.assessmentCertificate(it.id), text: 'The decision and its certificate' }] : []),
    ],
  },
  {
    title: 'Records',
    links: [
      { href: paths.assessmentHistory(it.id), text: 'History' },
      { href: paths.removedFromAssessment(it.id), text: `What was removed (${it.removed})` },
      { href: paths.commencements, text: 'Law that came into force' },
    ],
  },
];
