import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import {
  currentRound,
  dayOf,
  isAnswered,
  partsPlayed,
  progressOf,
  screeningWaitsFor,
  standingScreening,
  standingView,
  stateOf,
  type AssessmentWaiting,
  type Coverage,
  type Finding,
} from '@countersign/domain';
import { gateLaw } from '@countersign/catalogue';
import { KeptWhileUnchanged } from '../../platform/kept-while-unchanged.js';
import { AssessmentsRepository } from './assessments.repository.js';
import type { LoadedAssessment } from './loaded-assessment.js';
import { WorkedOut } from './work-out.js';

/** What Home and the list say of one assessment: a few words, for which all of it is judged. */
export interface AssessmentInShort
  extends Pick<LoadedAssessment, 'title' | 'serviceId' | 'startedAt'>, Pick<Coverage, 'processors' | 'regimes'> {
  readonly releaseNumber: string;
  readonly items: number;
  readonly answered: number;
  /** What its text and its records have waiting; what is in place since is in the position. */
  readonly waiting: Omit<AssessmentWaiting, 'risksRaised'>;
}

/** The assessments of an organisation in short, judged once for each state that its records are in. */
@Injectable()
export class AssessmentsInShort {
  readonly #kept = new KeptWhileUnchanged<readonly AssessmentInShort[]>();

  constructor(private readonly assessments: AssessmentsRepository) {}

  /** For a reading. Whoever asks is told the same: nothing here depends on who it is. */
  of(tx: TenantTx): Promise<readonly AssessmentInShort[]> {
    return this.#kept.of(tx, async () => (await this.assessments.all(tx)).map(inShort));
  }
}

/** The whole judgement of one assessment, and what is said of it in short. */
export const inShort = (loaded: LoadedAssessment): AssessmentInShort => {
  const worked = new WorkedOut(loaded);
  const { title, serviceId, startedAt, release } = loaded;
  const { items, answered } = progressOf(worked.document);
  const { processors, regimes } = worked.coverage;
  const waiting = waitingOf(worked, items - answered);
  return { title, serviceId, startedAt, releaseNumber: release.number, items, answered, waiting, processors, regimes };
};

const waitingOf = (worked: WorkedOut, unanswered: number): AssessmentInShort['waiting'] => {
  const { id, records, screening } = worked.loaded;
  const round = currentRound(records);
  return {
    id,
    state: stateOf(records),
    played: partsPlayed(records, screening),
    unanswered,
    firstUnanswered: firstUnanswered(worked),
    blocking: worked.findings.filter((finding) => finding.blocks).length,
    overridesToConfirm: overridesToConfirm(worked.findings),
    screening: screeningWaits(worked),
    firstDeparture: worked.document.find(({ departure }) => departure?.confirmedBy === null)?.id ?? null,
    departuresToConfirm: worked.document.filter(({ departure }) => departure?.confirmedBy === null).length,
    openQuestions: worked.loaded.questions
      .filter(({ resolvedBy }) => resolvedBy === null)
      .map(({ askedBy, replies }) => ({ askedBy, lastBy: replies.at(-1)?.by ?? askedBy })),
    isAdvised: round !== null && round.advice !== null,
    isApproved: round !== null && round.approval !== null,
  };
};

const firstUnanswered = ({ document }: WorkedOut): string | null =>
  document.find((item) => item.tableId === null && item.applies && !isAnswered(item, document))?.id ?? null;

const overridesToConfirm = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ override }) => (override?.confirmedBy === null ? [override.by] : []));

const screeningWaits = ({ screening, loaded }: WorkedOut): AssessmentWaiting['screening'] => {
  const today = dayOf(loaded.readAt);
  const view = standingView(loaded.screening, screening.hash, gateLaw, today);
  const decision = standingScreening(loaded.screening, screening.hash, gateLaw, today);
  return screeningWaitsFor({ ...screening, view, decision });
};
