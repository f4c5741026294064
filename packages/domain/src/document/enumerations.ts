import type {
  ContentKind,
  HarmType,
  LawEnforcementPurpose,
  LawfulBasis,
  MeasureEffect,
  MeasureKind,
  PeopleCategory,
  ProcessorRole,
  Regime,
} from './content.js';
import type { Stance } from './resolved-document.js';
import type { Placement } from './template-item.js';

const wordsOf = <T extends string>(words: Readonly<Record<T, true>>): readonly T[] => Object.keys(words) as T[];

/** The closed lists of words of a document, in the order in which they are offered. None can be forgotten: it does not compile. */
export const contentKinds = wordsOf<ContentKind>({
  question: true,
  number: true,
  component: true,
  activity: true,
  risk: true,
  obligation: true,
});

export const placements = wordsOf<Placement>({ national: true, locked: true, local: true });

export const stances = wordsOf<Stance>({ 'relied-on': true, adapted: true, rejected: true });

export const regimes = wordsOf<Regime>({ 'part-3': true, 'uk-gdpr': true, 'part-4': true });

export const lawEnforcementPurposes = wordsOf<LawEnforcementPurpose>({
  prevention: true,
  investigation: true,
  detection: true,
  prosecution: true,
  'execution-of-penalties': true,
  'safeguarding-public-security': true,
});

export const lawfulBases = wordsOf<LawfulBasis>({
  'part-3-consent': true,
  'part-3-task': true,
  'article-6-a-consent': true,
  'article-6-b-contract': true,
  'article-6-c-legal-obligation': true,
  'article-6-d-vital-interests': true,
  'article-6-e-public-task': true,
  'article-6-ea-recognised-legitimate-interest': true,
  'article-6-f-legitimate-interest': true,
});

export const peopleCategories = wordsOf<PeopleCategory>({
  suspect: true,
  convicted: true,
  victim: true,
  'witness-or-other': true,
  child: true,
  'vulnerable-adult': true,
  'officer-or-staff': true,
  'partner-staff': true,
  'member-of-public': true,
  complainant: true,
  'informant-or-protected-person': true,
});

export const processorRoles = wordsOf<ProcessorRole>({
  processor: true,
  'sub-processor': true,
  'joint-controller': true,
  'independent-controller': true,
});

export const harmTypes = wordsOf<HarmType>({
  'loss-of-rights': true,
  'inaccuracy-not-correctable': true,
  'uncontrolled-copying': true,
  'unlawful-disclosure': true,
  discrimination: true,
  'physical-harm': true,
  reputational: true,
  financial: true,
  'loss-of-confidentiality': true,
  'loss-of-evidence-integrity': true,
  'function-creep': true,
  'compelled-disclosure-abroad': true,
});

export const measureKinds = wordsOf<MeasureKind>({
  technical: true,
  organisational: true,
  contractual: true,
  physical: true,
});

export const measureEffects = wordsOf<MeasureEffect>({ eliminated: true, reduced: true, accepted: true });
