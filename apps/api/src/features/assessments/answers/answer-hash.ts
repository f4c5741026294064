import type { SavedAnswer } from '@countersign/domain/document/answers';
import { canonicalJson, type Json } from '@countersign/domain/kernel';
import { sha256 } from '../../../platform/sha256.js';

/** The hash by which a ledger entry names an answer: of what it says, and of no version or writer. */
export const answerHash = ({ stance, reason, content, departure }: Omit<SavedAnswer, 'version'>): string =>
  sha256(canonicalJson({ stance, reason, content, departure } as unknown as Json));
