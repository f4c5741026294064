import type { Regime } from '@countersign/domain/document/kinds';

/** One thing that an agreement with a processor must say, and where each regime asks for it. */
export interface Clause {
  /** The provision that asks for it: of Part 3 where there is one, of the UK GDPR otherwise. */
  readonly id: string;
  readonly topic: string;
  readonly part3: string | null;
  readonly ukGdpr: string | null;
  readonly note: string;
  readonly regimes: readonly Regime[];
}

const clause = (topic: string, part3: string | null, ukGdpr: string | null, note = ''): Clause => ({
  id: part3 ?? ukGdpr ?? '',
  topic,
  part3,
  ukGdpr,
  note,
  regimes: [...(part3 === null ? [] : (['part-3'] as const)), ...(ukGdpr === null ? [] : (['uk-gdpr'] as const))],
});

/** Section 59 beside Article 28, limb by limb, with the two things that Part 3 needs of an agreement elsewhere. */
export const clauses: readonly Clause[] = [
  clause('Sufficient guarantees', 'dpa2018.s59.2', 'ukgdpr.28.1'),
  clause('Authorisation of sub-processors', 'dpa2018.s59.3', 'ukgdpr.28.2'),
  clause('Notice of a new sub-processor, and objection', 'dpa2018.s59.4', 'ukgdpr.28.2'),
  clause('Written contract between controller and processor', 'dpa2018.s59.5', 'ukgdpr.28.9'),
  clause('Subject matter and duration', 'dpa2018.s59.5.a', 'ukgdpr.28.3.chapeau'),
  clause('Nature and purpose', 'dpa2018.s59.5.b', 'ukgdpr.28.3.chapeau'),
  clause('Types of data and categories of people', 'dpa2018.s59.5.c', 'ukgdpr.28.3.chapeau'),
  clause(
    'Obligations and rights',
    'dpa2018.s59.5.d',
    'ukgdpr.28.3.chapeau',
    'Section 59 asks for those of both parties, Article 28 for those of the controller.',
  ),
  clause(
    'Instructions only',
    'dpa2018.s59.6.a',
    'ukgdpr.28.3.a',
    'Article 28 lets another law override an instruction, with notice. Section 59 does not say so.',
  ),
  clause('Confidentiality of staff', 'dpa2018.s59.6.b', 'ukgdpr.28.3.b'),
  clause('Help with people’s rights', 'dpa2018.s59.6.c', 'ukgdpr.28.3.e', 'Section 59 says by any appropriate means.'),
  clause('Deletion or return at the end', 'dpa2018.s59.6.d', 'ukgdpr.28.3.g'),
  clause(
    'Information that shows compliance',
    'dpa2018.s59.6.e',
    'ukgdpr.28.3.h',
    'Section 59 has no express right of audit. Article 28 has.',
  ),
  clause('Rules for sub-processors kept', 'dpa2018.s59.6.f', 'ukgdpr.28.3.d'),
  clause(
    'Transfer only on instruction for the particular transfer',
    'dpa2018.s59.7',
    null,
    'Stricter than Article 28(3)(a): a general permission to transfer does not meet it.',
  ),
  clause('Security measures', null, 'ukgdpr.28.3.c', 'Part 3 asks this of the processor directly, in section 66.'),
  clause(
    'Help with security, breaches, assessments and consultation',
    null,
    'ukgdpr.28.3.f',
    'Not in the list of section 59. Worth having in an agreement for Part 3 as well.',
  ),
  clause('The same duties for sub-processors, and liability', null, 'ukgdpr.28.4', 'Not in section 59.'),
  clause(
    'Logs of the operations',
    'dpa2018.s62.1.c',
    null,
    'Not a clause of section 59. Without it the duty to keep logs cannot be met where the processor runs the system.',
  ),
  clause(
    'Condition on onward transfers',
    'dpa2018.s78.7',
    null,
    'For transfers to a processor abroad from 5 February 2026.',
  ),
];

export const clauseById = (id: string): Clause | null => clauses.find((one) => one.id === id) ?? null;
