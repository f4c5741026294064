import { randomUUID } from 'node:crypto';
import type { ActingSession, Session } from '@countersign/database';

/** A person of the demonstration with one act to do: an intention of its own each time. */
export const acting = (session: Session): ActingSession => ({
  ...session,
  intent: { actId: randomUUID(), name: 'demonstration', said: {} },
});
