import { nameWithId } from '../../kernel/called.js';
import { factLines, type NamedFact } from '../../kernel/fact-lines.js';
import type { Day, Instant } from '../../kernel/instant.js';
import type { AdvicePoint, DecisionKind, PointAnswer, ReferralGround } from '../lifecycle/records.js';

/** The format of a certificate of decision: a text without one is of the first, in which codes had no names. */
const decisionFormat = 'countersign-decision/2';

export interface CertificateFacts {
  readonly controller: string;
  readonly title: string;
  readonly serviceId: string;
  readonly templateTitle: string;
  readonly releaseNumber: string;
  readonly releaseHash: string;
  readonly hash: string;
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly ground: ReferralGround | null;
  /** The day by whose law the rules judged the text. */
  readonly judgedOn: Day;
  /** The departures from the matrix that stand: beside the highest risk, which they do not lower from high. */
  readonly departures: readonly string[];
  readonly points: readonly AdvicePoint[];
  /** What the adviser said in place of points; blank where there are points. */
  readonly remark: string;
  readonly answers: readonly PointAnswer[];
  readonly residual: string;
  readonly residualRiskAccepted: boolean;
  readonly conditions: readonly string[];
  readonly reviewBy: Day;
  readonly signatory: string;
  readonly signatoryId: string;
  readonly signedInAt: Instant;
  readonly at: Instant;
  /** The names of codes. */
  readonly names: { readonly service: string; readonly kind: string; readonly residual: string };
}

/**
 * The certificate of a decision, one fact a line. It is hashed, stored and shown as this one text, so that what is
 * printed is exactly what was hashed (S8). Each code stands after its name. Times are written to the millisecond, as
 * they are stored.
 */
export const certificateText = (facts: CertificateFacts): string =>
  factLines('Countersign: certificate of decision', [
    ['Format', decisionFormat],
    ['Controller', facts.controller],
    ['Assessment', facts.title],
    ['Service', nameWithId(facts.names.service, facts.serviceId)],
    ['Made from', `${facts.templateTitle}, release ${facts.releaseNumber} (SHA-256 ${facts.releaseHash})`],
    ['Document signed, SHA-256', facts.hash],
    ['Decision', nameWithId(facts.names.kind, facts.kind)],
    ...(facts.ground === null ? [] : [['Ground of the referral', grounds[facts.ground]] as const]),
    ...(facts.reason === '' ? [] : [['Reason', facts.reason] as const]),
    ['Judged by the law of', facts.judgedOn],
    ...(facts.remark === '' ? [] : [['Advice without points', facts.remark] as const]),
    ...facts.points.flatMap((point) => pointFacts(point, facts.answers)),
    ['Highest residual risk', nameWithId(facts.names.residual, facts.residual)],
    ...facts.departures.map((departure): NamedFact => ['Departure from the matrix', departure]),
    ['Residual risk accepted', facts.residualRiskAccepted ? 'yes' : 'no'],
    ...facts.conditions.map((condition): NamedFact => ['Condition', condition]),
    ['Review by', facts.reviewBy],
    ['Signed by', nameWithId(facts.signatory, facts.signatoryId)],
    ['Signed in again at', facts.signedInAt],
    ['Signed at', facts.at],
  ]);

const grounds: Readonly<Record<ReferralGround, string>> = {
  'high-risk-remains': 'a high risk remains after its measures (DPA 2018 s.65(2), UK GDPR Art 36(1))',
  'strict-reading':
    'the strict reading of DPA 2018 s.65(2): the risk in the absence of measures, whatever remains after them',
};

const pointFacts = (point: AdvicePoint, answers: readonly PointAnswer[]): readonly NamedFact[] => {
  const answer = answers.find((one) => one.pointId === point.id);
  const said = answer?.accepted === true ? 'accepted' : `overruled because ${answer?.reason ?? ''}`;
  return [
    ['Advice', point.text],
    ['Answer to it', said],
  ];
};
