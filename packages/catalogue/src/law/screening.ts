import type { ScreeningCriterion } from '@countersign/domain/rule-book/finding';
import type { Confidence } from './provision.js';

/** One criterion of screening in words: a list may have it, the statute itself, or both. */
export interface SourcedCriterion extends ScreeningCriterion {
  readonly title: string;
  readonly about: string;
  /** Whether collaboration tools in policing usually meet it: what a force that says no has to explain. */
  readonly isUsualHere: boolean;
  /** Provision ids. */
  readonly law: readonly string[];
  readonly source: string;
  readonly confidence: Confidence;
}

const statute = {
  needsAnother: false,
  law: ['ukgdpr.35.3', 'dpa2018.s64.4'],
  source: 'UK GDPR Art 35(3)',
  confidence: 'high',
} as const;

const ico = {
  law: ['ico.dpia.listscreen', 'dpa2018.s64.4'],
  source: 'List of the Information Commissioner of operations that need an assessment',
  confidence: 'high',
} as const;

const nine = {
  law: ['ico.dpia.listscreen', 'dpa2018.s64.4'],
  source: 'Nine criteria of the European guidelines WP248, which the Information Commissioner adopts',
  confidence: 'high',
} as const;

const alone = { needsAnother: false, isUsualHere: false } as const;
const withAnother = { needsAnother: true, isUsualHere: false } as const;
const usual = { isUsualHere: true } as const;

/** What the statute always asks an assessment for (Article 35(3)). */
const always = [
  {
    ...alone,
    ...statute,
    id: 'decisions-from-profiling',
    title: 'Decisions from profiling',
    about: 'People are evaluated systematically by machine, and decisions that matter to them rest on it.',
  },
  {
    ...alone,
    ...usual,
    ...statute,
    id: 'large-scale-sensitive-or-offence-data',
    title: 'Special category or offence data on a large scale',
    about: 'Health, ethnic origin, belief, biometric data or offences of many people are processed.',
  },
  {
    ...alone,
    ...statute,
    id: 'public-monitoring',
    title: 'Watching public places on a large scale',
    about: 'A place that is open to the public is watched systematically.',
  },
] as const satisfies readonly SourcedCriterion[];

/** The list of the regulator, some of it only together with another criterion; where the nine say the same, once. */
const listed = [
  {
    ...withAnother,
    ...usual,
    ...ico,
    id: 'innovative-technology',
    title: 'Innovative technology',
    about: 'Technology is new, or is used in a way that is new here, features that write or summarise included.',
  },
  {
    ...alone,
    ...ico,
    id: 'denial-of-service',
    title: 'Denying a right, a service or a benefit',
    about: 'The processing decides whether somebody can use a right, a service or a benefit.',
  },
  {
    ...alone,
    ...ico,
    id: 'large-scale-profiling',
    title: 'Profiling on a large scale',
    about: 'Many people are profiled.',
  },
  {
    ...withAnother,
    ...ico,
    id: 'biometric-data',
    title: 'Biometric data',
    about: 'Faces, voices or prints are used to single somebody out.',
  },
  { ...withAnother, ...ico, id: 'genetic-data', title: 'Genetic data', about: 'Genetic data is processed.' },
  {
    ...alone,
    ...usual,
    ...ico,
    id: 'data-matching',
    title: 'Matching or combining data',
    about: 'Data from more than one source is compared, matched or brought together.',
  },
  {
    ...withAnother,
    ...ico,
    id: 'invisible-processing',
    title: 'Processing that people do not see',
    about: 'Data did not come from the person, and telling them is not possible or not done.',
  },
  {
    ...withAnother,
    ...ico,
    id: 'tracking',
    title: 'Tracking',
    about: 'Where somebody is or what they do is followed, at work or online.',
  },
  {
    ...alone,
    ...usual,
    ...ico,
    id: 'children-or-vulnerable-people',
    title: 'Children or vulnerable people',
    about: 'The data is about children, victims, people in care or custody, or others who cannot easily object.',
  },
  {
    ...alone,
    ...usual,
    ...ico,
    id: 'risk-of-physical-harm',
    title: 'Risk of physical harm',
    about: 'If the data got out, somebody could come to physical harm: a witness, a victim, an informant.',
  },
] as const satisfies readonly SourcedCriterion[];

/** Those of the nine that neither the statute nor the list of the regulator has. Two together call for an assessment. */
const ofTheNine = [
  {
    ...withAnother,
    ...nine,
    id: 'evaluation-or-scoring',
    title: 'Evaluation or scoring',
    about: 'People are scored, ranked or predicted.',
  },
  {
    ...withAnother,
    ...nine,
    id: 'automated-decisions',
    title: 'Automated decisions',
    about: 'A machine decides something that matters in law, or as much as that.',
  },
  {
    ...withAnother,
    ...nine,
    id: 'systematic-monitoring',
    title: 'Systematic monitoring',
    about: 'People are observed or logged systematically, staff included.',
  },
] as const satisfies readonly SourcedCriterion[];

/** What calls for an assessment by itself in policing, more strictly than the nine, where two are needed. */
const inPolicing = [
  {
    ...alone,
    ...usual,
    id: 'sensitive-or-offence-data',
    title: 'Sensitive or offence data',
    about: 'The data is sensitive, highly personal, or about offences and those who are said to have done them.',
    law: ['dpa2018.s64.4', 'ukgdpr.35.3', 'ico.dpia.listscreen'],
    source: 'One of the nine criteria of WP248; alone sufficient here by the failures of 2020 (product policy)',
    confidence: 'medium',
  },
  {
    ...alone,
    ...usual,
    id: 'large-scale',
    title: 'Large scale',
    about: 'Many people, much data, many kinds of it, a long time or a wide area. A whole force is large.',
    law: ['dpa2018.s64.4', 'ukgdpr.35.3', 'ico.dpia.listscreen'],
    source: 'One of the nine criteria of WP248; alone sufficient here by the failures of 2020 (product policy)',
    confidence: 'medium',
  },
] as const satisfies readonly SourcedCriterion[];

/** Every criterion of screening, each once: of the statute, of the regulator’s list, of the nine, of policing. */
export const screeningCriteria: readonly SourcedCriterion[] = [...always, ...listed, ...ofTheNine, ...inPolicing];

const byId: ReadonlyMap<string, SourcedCriterion> = new Map(screeningCriteria.map((one) => [one.id, one]));

export const screeningCriterionById = (id: string): SourcedCriterion | null => byId.get(id) ?? null;
