import type { Session } from '@countersign/database';
import { instant, type Instant } from '@countersign/domain';

/**
 * When this person last proved who they are, and how many whole seconds ago that was. A token that does not say is of
 * somebody who never did.
 */
export const signedInAt = (session: Session, now: Instant): { readonly at: Instant; readonly secondsAgo: number } => {
  const at = new Date((session.authTime ?? 0) * 1000);
  return { at: instant(at), secondsAgo: Math.max(0, Math.floor((Date.parse(now) - at.getTime()) / 1000)) };
};
