import type { StageKind } from '../document/kinds/enumerations.js';
import type { Condition } from './condition.js';
import { agreementHeld, clausesMapped } from './judge-agreements.js';
import {
  activitiesCovered,
  componentsCovered,
  openingSigned,
  peopleCovered,
  pilotSize,
  stageAskedFor,
  syntheticDataAttested,
} from './judge-request.js';
import {
  lawUnchanged,
  measuresInPlace,
  noLaterRefusal,
  ownAssessmentSigned,
  residualRiskNotHigh,
  reviewNotOverdue,
  templateUnchanged,
} from './judge-signature.js';

const [onSignature, onBoth] = [['signature'], ['signature', 'request']] as const;

/**
 * Every condition of a gate, in the order in which it is told: which stages need it, what it is judged on, and how. The
 * floor is what the law asks of every stage with real personal data, the pilot included (laws 1 and 2).
 */
export const conditions = {
  'stage-asked-for': { stages: 'every', judgedOn: [], judge: stageAskedFor },
  'synthetic-data-attested': { stages: ['sandbox'], judgedOn: ['request'], judge: syntheticDataAttested },
  'own-assessment-signed': { stages: 'floor', judgedOn: onSignature, judge: ownAssessmentSigned },
  'no-later-refusal': { stages: 'floor', judgedOn: onSignature, judge: noLaterRefusal },
  'components-covered': { stages: 'floor', judgedOn: onBoth, judge: componentsCovered },
  'activities-covered': { stages: 'floor', judgedOn: onBoth, judge: activitiesCovered },
  'people-covered': { stages: 'floor', judgedOn: onBoth, judge: peopleCovered },
  'residual-risk-not-high': { stages: 'floor', judgedOn: onSignature, judge: residualRiskNotHigh },
  'measures-in-place': { stages: 'floor', judgedOn: onSignature, judge: measuresInPlace },
  'review-not-overdue': { stages: 'floor', judgedOn: onSignature, judge: reviewNotOverdue },
  'template-unchanged': { stages: 'floor', judgedOn: onSignature, judge: templateUnchanged },
  'law-unchanged': { stages: 'floor', judgedOn: onSignature, judge: lawUnchanged },
  'agreement-held': { stages: 'floor', judgedOn: onSignature, judge: agreementHeld },
  'clauses-mapped': { stages: 'floor', judgedOn: onSignature, judge: clausesMapped },
  'opening-signed': { stages: 'every', judgedOn: [], judge: openingSigned },
  'pilot-size': { stages: ['pilot'], judgedOn: ['request'], judge: pilotSize },
} as const satisfies Readonly<Record<string, Condition>>;

export type ConditionId = keyof typeof conditions;

export const conditionIds = Object.keys(conditions) as readonly ConditionId[];

const needs = (stage: StageKind, { stages }: Condition): boolean => {
  if (stages === 'every') return true;
  return stages === 'floor' ? stage !== 'sandbox' : stages.includes(stage);
};

/** The conditions of a stage: the floor, and what the programme adds. A sandbox needs its attestation instead. */
export const conditionsOf = (stage: StageKind): readonly ConditionId[] =>
  conditionIds.filter((id) => needs(stage, conditions[id]));
