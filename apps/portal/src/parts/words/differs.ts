import type { Content } from '@countersign/domain/document/content';
import { isBlankContent, type Placement, type Stance } from '@countersign/domain/document/items';

interface Said {
  readonly applies: boolean;
  readonly placement: Placement;
  readonly stance: Stance | null;
  readonly content: Content | null;
}

/** Whether an item says anything else than the national text: an own answer or row, an adapted text, a rejected one. */
export const differs = ({ applies, placement, stance, content }: Said): boolean => {
  if (!applies) return false;
  if (placement === 'local') return content !== null && !isBlankContent(content);
  return stance === 'adapted' || stance === 'rejected';
};
