import type { AssessedItem } from '@countersign/domain/document/items';
import type { InOutline } from '../reading/outline.js';
import type { Watched } from './useOthersSaving.js';

/** An assessment around one of its items, which somebody reads or writes. */
export interface OpenAssessment {
  readonly id: string;
  readonly openToWriting: boolean;
  readonly matrixId: string;
  readonly serviceId: string;
  readonly outline: readonly InOutline[];
  /** The outline with all that is saved by now: what is asked hangs on it. It is asked for where the whole is not here. */
  readonly outlineNow: () => Promise<readonly InOutline[]>;
  /** The whole of it, for the rule book; null until it is read. */
  readonly document: readonly AssessedItem[] | null;
  /** What others save is watched against this. */
  readonly watched: Watched;
  readonly readWhole: () => void;
}

/** What the parts of a page about an item need to know of its assessment. */
export type AroundItem = Pick<OpenAssessment, 'id' | 'openToWriting' | 'matrixId'>;
