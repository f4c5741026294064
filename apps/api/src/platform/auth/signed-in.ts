import type { Session } from '@countersign/database';
import { instant, type Instant } from '@countersign/domain/kernel';

/**
 * When this person last proved who they are, and how many whole seconds ago that was. A token that does not say is of
 * somebody who never did.
 */
export const signedInAt = (session: Session, now: Instant): { readonly at: Instant; readonly secondsAgo: number } => {
  const at = new Date((session.authTime ?? 0) * 1000);
  return { at: instant(at), secondsAgo: Math.max(0, Math.floor((Date.parse(now) - at.getTime()) / 1000)) };
};

/** How far ahead of the database the clock of the identity provider may be, seconds. */
const ahead = 5;

/**
 * As `signedInAt`, for a signature: a sign-in at a level that does not count for one, or one that lies in the future, is no
 * sign-in at all.
 */
export const steppedUpAt = (session: Session, now: Instant): ReturnType<typeof signedInAt> => {
  const isAhead = (session.authTime ?? 0) * 1000 > Date.parse(now) + ahead * 1000;
  const counts = typeof session.steppedUpIn === 'string' && !isAhead;
  return signedInAt(counts ? session : { ...session, authTime: null }, now);
};
