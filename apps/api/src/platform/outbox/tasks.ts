import type { Tenancy } from '@countersign/database';

/** What a job carries at least: whose it is. */
export interface JobPayload {
  readonly tenantId: string;
  readonly [fact: string]: unknown;
}

/** Work that is done after the transaction which asked for it has committed. May run more than once: it says so by doing nothing. */
export type Task = (tenancy: Tenancy, payload: JobPayload) => Promise<void>;

/** Tasks by the name under which `tx.addJob` asks for them. */
export type Tasks = Readonly<Record<string, Task>>;
