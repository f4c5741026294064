import { factLines, type NamedFact } from '../kernel/fact-lines.js';
import type { Day, Instant } from '../kernel/instant.js';
import type { AdvicePoint, DecisionKind, PointAnswer } from './records.js';

export interface CertificateFacts {
  readonly controller: string;
  readonly title: string;
  readonly releaseNumber: string;
  readonly releaseHash: string;
  readonly hash: string;
  readonly kind: DecisionKind;
  readonly points: readonly AdvicePoint[];
  readonly answers: readonly PointAnswer[];
  readonly residual: string;
  readonly residualRiskAccepted: boolean;
  readonly conditions: readonly string[];
  readonly reviewBy: Day;
  readonly signatory: string;
  readonly signatoryId: string;
  readonly signedInAt: Instant;
  readonly at: Instant;
}

/**
 * The certificate of a decision, one fact a line. It is hashed, stored and shown as this one text, so that what is
 * printed is exactly what was hashed (S8). Times are written to the millisecond, as they are stored.
 */
export const certificateText = (facts: CertificateFacts): string =>
  factLines('Countersign: certificate of decision', [
    ['Controller', facts.controller],
    ['Assessment', facts.title],
    ['Forked from release', `${facts.releaseNumber} (SHA-256 ${facts.releaseHash})`],
    ['Document signed, SHA-256', facts.hash],
    ['Decision', facts.kind],
    ...facts.points.flatMap((point) => pointFacts(point, facts.answers)),
    ['Highest residual risk', facts.residual],
    ['Residual risk accepted', facts.residualRiskAccepted ? 'yes' : 'no'],
    ...facts.conditions.map((condition): NamedFact => ['Condition', condition]),
    ['Review by', facts.reviewBy],
    ['Signed by', `${facts.signatory} (${facts.signatoryId})`],
    ['Signed in again at', facts.signedInAt],
    ['Signed at', facts.at],
  ]);

const pointFacts = (point: AdvicePoint, answers: readonly PointAnswer[]): readonly NamedFact[] => {
  const answer = answers.find((one) => one.pointId === point.id);
  const said = answer?.accepted === true ? 'accepted' : `overruled because ${answer?.reason ?? ''}`;
  return [
    ['Advice', point.text],
    ['Answer to it', said],
  ];
};
