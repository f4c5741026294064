import type { NonEmpty } from '../../kernel/result.js';
import type { Finding } from '../../rule-book/finding/finding.js';
import type { AssessmentState } from './lifecycle.js';

export type NotNow = { readonly kind: 'not-now'; readonly state: AssessmentState };
export type HashMoved = { readonly kind: 'hash-moved'; readonly currentHash: string };
export type Blocked = { readonly kind: 'blocked'; readonly findings: NonEmpty<Finding> };
