import type { Matrix } from '@countersign/domain/matrix';
import type { Confidence } from '../../law/provision.js';

export interface SourcedMatrix extends Matrix {
  readonly title: string;
  /** What standing it has, and how its levels become the three of this service. */
  readonly standing: string;
  readonly source: string;
  readonly confidence: Confidence;
}
