import { productPolicy } from './instruments.js';
import type { Provision } from './provision.js';

/** What this product asks over and above a single section, and why. */
export const policy = [
  {
    ...productPolicy,
    id: 'gov.siro',
    citation: 'Product policy: local SIRO',
    title: 'The force’s own SIRO accepts the risk',
    demand:
      'Residual risk is accepted only by the senior information risk owner of the same controller; the duty in law stays with the chief officer.',
  },
  {
    ...productPolicy,
    id: 'gov.iao',
    citation: 'Product policy: information asset owner',
    title: 'The owner answers for the facts',
    demand:
      'The information asset owner answers for what the assessment says of activities, categories and retention, and approves its measures.',
  },
  {
    ...productPolicy,
    id: 'gov.programme',
    citation: 'Product policy: programme',
    title: 'A programme cannot sign for a controller',
    demand:
      'A programme may publish templates and set limits on its stages; it cannot sign, accept or open anything for a force.',
  },
  {
    ...productPolicy,
    id: 'gov.template',
    citation: 'Product policy: template',
    title: 'A template is not an assessment',
    demand: 'A national template has its own life and can never be the assessment of a controller.',
  },
  {
    ...productPolicy,
    id: 'gov.training',
    citation: 'Product policy: competence',
    title: 'Signatories know Part 3',
    demand: 'Those who advise, approve and sign hold training in Part 3 that is in date.',
  },
] as const satisfies readonly Provision[];
