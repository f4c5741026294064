import type { ContentOf } from '../../document/content/content.js';

type Evidence = ContentOf<'evidence'>;

const assessment = ['dpa2018.s64', 'ukgdpr.35'] as const;
const risksToPeople: readonly string[] = ['dpa2018.s64.3.b', 'ukgdpr.35.7.c'];

const isWithin = (provision: string, section: string): boolean =>
  provision === section || provision.startsWith(`${section}.`);

/** Whether a paper is offered for the duty to assess (DPA 2018 s.64; UK GDPR Art 35). */
export const answersAssessment = ({ answers }: Evidence): boolean =>
  answers.some((provision) => assessment.some((section) => isWithin(provision, section)));

/** Whether a security assessment is offered for the risks to people (DPA 2018 s.64(3)(b); UK GDPR Art 35(7)(c)). */
export const isSecurityForRisks = ({ evidenceKind, answers }: Evidence): boolean =>
  evidenceKind === 'security-assessment' && answers.some((provision) => risksToPeople.includes(provision));
