import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import { currentRound, partsPlayed, standingDecision, stateOf } from '@countersign/domain/assessment/lifecycle';
import { screeningWaitsFor, standingScreening, standingView } from '@countersign/domain/assessment/screening';
import { isAnswered, progressOf } from '@countersign/domain/document/items';
import { changedSinceSigned, type ChangeSinceSigned } from '@countersign/domain/document/sealing';
import type { Coverage } from '@countersign/domain/gates';
import { dayOf } from '@countersign/domain/kernel';
import type { Finding } from '@countersign/domain/rule-book/finding';
import type { AssessmentWaiting, UnsignedWaiting } from '@countersign/domain/waiting';
import { gateLaw } from '@countersign/catalogue';
import { KeptWhileUnchanged } from '../../../platform/kept-while-unchanged.js';
import * as assessments from './loading/assessments.repository.js';
import type { LoadedAssessment } from './loading/loaded-assessment.js';
import { sealedTextsOf, textOf } from './loading/sealed-texts.repository.js';
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

  /** For a reading. Whoever asks is told the same: nothing here depends on who it is. */
  of(tx: TenantTx): Promise<readonly AssessmentInShort[]> {
    return this.#kept.of(tx, () => this.judged(tx));
  }

  /** As `of`, judged now. The sealed text is read only of what no longer reads as it was signed. */
  async judged(tx: TenantTx): Promise<readonly AssessmentInShort[]> {
    const worked = (await assessments.all(tx)).map((loaded) => new WorkedOut(loaded));
    const changed = new Map(worked.map((one) => [one, signatureOnAnotherText(one)]));
    const ids = [...changed.values()].flatMap((id) => id ?? []);
    const sealed = await sealedTextsOf(tx, ids);
    return worked.map((one) => {
      const id = changed.get(one) ?? null;
      return inShort(one, id === null ? null : textOf(sealed, id));
    });
  }
}

/** The submission that the signature that stands is on, where what is written now is not its text (law 9). */
const signatureOnAnotherText = ({ loaded, hash }: WorkedOut): string | null => {
  const standing = standingDecision(loaded.records);
  return standing === null || standing.hash === hash ? null : standing.submissionId;
};

/** The whole judgement of one assessment, and what is said of it in short; beside the signed text where that is another. */
const inShort = (worked: WorkedOut, signed: string | null): AssessmentInShort => {
  const { title, serviceId, startedAt, release } = worked.loaded;
  const { items, answered } = progressOf(worked.document);
  const { processors, regimes } = worked.coverage;
  const unsigned = unsignedIn(signed === null ? [] : changedSinceSigned(signed, worked.document));
  const waiting = waitingOf(worked, { unanswered: items - answered, unsigned });
  return { title, serviceId, startedAt, releaseNumber: release.number, items, answered, waiting, processors, regimes };
};

const unsignedIn = (changes: readonly ChangeSinceSigned[]): UnsignedWaiting => {
  const inFilesAlone = changes.filter(({ inWords }) => !inWords);
  return {
    inWords: changes.length - inFilesAlone.length,
    inFilesAlone: inFilesAlone.length,
    firstInFilesAlone: inFilesAlone[0]?.itemId ?? null,
  };
};

const waitingOf = (
  worked: WorkedOut,
  counts: Pick<AssessmentWaiting, 'unanswered' | 'unsigned'>,
): AssessmentInShort['waiting'] => {
  const { id, records, screening } = worked.loaded;
  const round = currentRound(records);
  return {
    id,
    state: stateOf(records),
    played: partsPlayed(records, screening),
    ...counts,
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
