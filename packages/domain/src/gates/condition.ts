import type { StageKind } from '../document/kinds/enumerations.js';
import { dayOf, type Instant } from '../kernel/instant.js';
import type { SigningLaw } from '../law/signing-law.js';
import type { AgreementFact, AssessmentFact, Position, StageRequest } from './position.js';
import { stageOffer, type StageOffer } from './stage-offer.js';
import type { ReleaseFact } from './staleness.js';

/** The law as data, given from the catalogue: which limbs bind under which regime, what changed, how big a pilot is. */
export interface StandingLaw extends SigningLaw {
  readonly limbsFor: (regimes: readonly string[]) => readonly string[];
  readonly pilotUsers: number;
}

/** What a gate is judged by beside the position: the law, and the releases of the template that was forked. */
export interface GateLaw extends StandingLaw {
  readonly releases: readonly ReleaseFact[];
}

/** Everything that a condition may be judged by, of one stage at one moment. */
export interface GateFacts {
  readonly request: StageRequest | null;
  /** What the signed text leaves for this stage; null where nobody has asked for it. */
  readonly offer: StageOffer | null;
  readonly position: Position;
  readonly signature: AssessmentFact['signature'] | null;
  /** The agreements that run on the day and bind the processor. */
  readonly agreements: readonly AgreementFact[];
  readonly law: GateLaw;
  readonly at: Instant;
}

/** Unmet says what exactly is missing, as ids to show; nothing where the condition is plain, or the fact unknown. */
export type Judgement = { readonly kind: 'met' } | { readonly kind: 'unmet'; readonly missing: readonly string[] };

/** One condition of a gate. It fails closed: a fact that is not there is unmet (law 1). */
export interface Condition {
  /** `floor`: the law asks it of every stage with real personal data, and no policy can take it away (G4). */
  readonly stages: 'floor' | 'every' | readonly StageKind[];
  /** What it is judged on: it is not known before that is there. */
  readonly judgedOn: readonly ('signature' | 'request')[];
  readonly judge: (facts: GateFacts) => Judgement;
}

export const met: Judgement = { kind: 'met' };
export const unmet = (missing: readonly string[] = []): Judgement => ({ kind: 'unmet', missing });

/** A plain condition: it holds, or it does not. */
export const metIf = (holds: boolean): Judgement => (holds ? met : unmet());

/** Met where nothing of a list is missing. */
export const metIfNone = (missing: readonly string[]): Judgement => (missing.length === 0 ? met : unmet(missing));

/** The agreements that run on a day. */
export const runningAgreements = (agreements: readonly AgreementFact[], at: Instant): readonly AgreementFact[] =>
  agreements.filter(
    ({ effectiveFrom, effectiveUntil }) =>
      effectiveFrom <= dayOf(at) && (effectiveUntil === null || dayOf(at) <= effectiveUntil),
  );

/** The agreements that run on a day and bind the processor: by its legal entity, or by a document that says why. */
export const bindingAgreements = (agreements: readonly AgreementFact[], at: Instant): readonly AgreementFact[] =>
  runningAgreements(agreements, at).filter(({ binding }) => binding === 'entity' || binding === 'document');

/** What the conditions of a stage are judged by. Only its latest request counts. */
export const gateFacts = (stage: StageKind, position: Position, law: GateLaw, at: Instant): GateFacts => {
  const request = position.requests.findLast((one) => one.stage === stage) ?? null;
  return {
    request,
    offer: request && stageOffer(stage, position, law.longest, at),
    position,
    signature: position.assessment?.signature ?? null,
    agreements: bindingAgreements(position.agreements, at),
    law,
    at,
  };
};
