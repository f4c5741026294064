import { claimOf, type Claim, type Statement } from '../claims/statement.js';
import { stages } from '../gates/ask-for-stage.js';
import type { GateLaw } from '../gates/condition.js';
import { evaluateGate, heldCount, type HeldCount } from '../gates/evaluate-gate.js';
import type { StageKind } from '../document/kinds/enumerations.js';
import type { AssessmentFact, Position } from '../gates/position.js';
import type { Instant } from '../kernel/instant.js';

/**
 * What the records show of a force's own assessment: the furthest that it stands now. The latest decision goes before a
 * signature that is older: where it does not approve, it is what stands.
 */
export type Shows =
  'nothing' | 'forked' | 'submitted' | 'advised' | 'signed' | 'revoked' | 'rejected' | 'referred' | 'unread';

export interface BoardStage {
  readonly stage: StageKind;
  readonly kind: 'open' | 'held' | 'not-asked';
  readonly held: HeldCount;
}

export interface BoardRow {
  /** Null where nobody asked the force: that it gave no answer is a statement of its own. */
  readonly claim: Claim | null;
  readonly stages: readonly BoardStage[];
  readonly shows: Shows;
  /** Claimed complete, or claimed to rely on the national text, while no signature of the force's own stands. */
  readonly contradiction: boolean;
  /** Of the words last handed in, the share that is national, from 0 to 100: a number, and nothing of the text (law 18). */
  readonly verbatimPercent: number | null;
}

/**
 * One force on the national board: what it claimed beside what its records show, and each stage as its gate judges it
 * at that moment. Worked out from the position each time; nothing is stored (laws 10 and 11; O1, O3, O8).
 */
export const boardRow = (position: Position, statement: Statement | null, law: GateLaw, at: Instant): BoardRow => {
  const claim = statement && claimOf(statement);
  const isSigned = (position.assessment?.signature ?? null) !== null;
  return {
    claim,
    stages: stages.map((stage) => boardStage(stage, position, law, at)),
    shows: showsOf(position.assessment),
    contradiction: claim !== null && claimsOfAnAssessment.includes(claim) && !isSigned,
    verbatimPercent: position.assessment?.verbatimPercent ?? null,
  };
};

const claimsOfAnAssessment: readonly Claim[] = ['own-complete', 'accepted-national'];

const boardStage = (stage: StageKind, position: Position, law: GateLaw, at: Instant): BoardStage => {
  const verdict = evaluateGate(stage, position, law, at);
  const held = heldCount(verdict.conditions);
  if (verdict.kind === 'open') return { stage, kind: 'open', held };
  const isAsked = position.requests.some((one) => one.stage === stage);
  return { stage, kind: isAsked ? 'held' : 'not-asked', held };
};

const showsOf = (fact: AssessmentFact | null): Shows => {
  if (fact === null) return 'nothing';
  if (fact.isUnread) return 'unread';
  if (fact.refusal !== null) return fact.refusal.kind === 'refer' ? 'referred' : 'rejected';
  if (fact.signature !== null) return 'signed';
  if (fact.revokedAt !== null) return 'revoked';
  if (fact.advisedHash !== null) return 'advised';
  return fact.submittedHash === null ? 'forked' : 'submitted';
};

const none: Readonly<Record<Claim, number>> = {
  'local-changes-to-national': 0,
  'own-in-progress': 0,
  none: 0,
  'own-complete': 0,
  'accepted-national': 0,
  'no-answer': 0,
};

/** How many forces made each claim, in the order of the words; every claim is there, with 0 where nobody made it. */
export const countClaims = (rows: readonly { readonly claim: Claim | null }[]): Readonly<Record<Claim, number>> =>
  rows.reduce((counts, { claim }) => (claim === null ? counts : { ...counts, [claim]: counts[claim] + 1 }), none);
