import type { Session } from '@countersign/database';
import { instant } from '@countersign/domain/kernel';
import { BoundedFile } from '../log/bounded-file.js';
import { standardOutput } from '../log/log.js';

/** What is written down. Who, from where, which act and why: never a word of what they wrote or read. */
export type SecurityEvent =
  | 'signed-in'
  | 'signed-in-again'
  | 'roles-changed'
  | 'not-signed-in'
  | 'refused'
  | 'signed'
  | 'inspection'
  | 'rate-limited';

export interface SecurityFacts {
  readonly reason: string;
  readonly address: string;
  readonly session?: Session | null;
  readonly operation?: string;
  readonly roles?: readonly string[];
}

interface Seen {
  readonly authTime: number;
  readonly roles: string;
}

const mostSeen = 10_000;

/** One JSON line for each event, in a file of its own that is kept over restarts, or among standard output. */
export class SecurityLog {
  readonly #output: { write(line: string): unknown };
  readonly #seen = new Map<string, Seen>();

  constructor(file: string | null) {
    this.#output = file === null ? standardOutput() : new BoundedFile(file);
  }

  write(event: SecurityEvent, { reason, address, session, operation, roles }: SecurityFacts): void {
    const who = session ? { organisation: session.tenantId, person: session.subject } : {};
    const line = { log: 'security', time: instant(new Date()), event, reason, operation, ...who, address, roles };
    this.#output.write(`${JSON.stringify(line)}\n`);
  }

  /** Notes who asks: a first sight of them, that they proved again who they are, or that they now come with other roles. */
  sees(session: Session, address: string): void {
    const [authTime, roles] = [session.authTime ?? 0, [...session.rolesInToken].sort().join(' ')];
    const before = this.#seen.get(session.subject);
    if (before && before.authTime === authTime && before.roles === roles) return;
    if (before && before.authTime > authTime) return;
    this.#keep(session.subject, { authTime, roles });
    const facts = { session, address, roles: session.rolesInToken };
    if (!before) this.write('signed-in', { ...facts, reason: 'first-seen' });
    else if (before.authTime !== authTime) this.write('signed-in-again', { ...facts, reason: 'newer-proof' });
    if (before && before.roles !== roles) this.write('roles-changed', { ...facts, reason: `was: ${before.roles}` });
  }

  #keep(subject: string, seen: Seen): void {
    const [oldest] = this.#seen.keys();
    if (oldest !== undefined && this.#seen.size >= mostSeen && !this.#seen.has(subject)) this.#seen.delete(oldest);
    this.#seen.set(subject, seen);
  }
}
