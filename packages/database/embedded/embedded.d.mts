export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

export interface RunningPostgres {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly readerUrl: string;
  readonly workerUrl: string;
  readonly superuserUrl: string;
  readonly port: number;
  /** Where the data is really kept: outside the clone when the server's account cannot enter it. */
  readonly folder: string;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  readonly folder: string;
  /** Preferred; a busy one is replaced by a free one. */
  readonly port?: number;
  /** Data of one run only: faster, unsafe in a power cut, removed when it stops. */
  readonly temporary?: boolean;
  readonly settings?: Readonly<Record<string, string | number>>;
}

export interface Passwords {
  readonly countersign_owner: string;
  readonly countersign_app: string;
  readonly countersign_reader: string;
  readonly countersign_worker: string;
}

/** Starts a real PostgreSQL 18 on loopback, with its roles and an empty or kept database. */
export function startPostgres(options: PostgresOptions): Promise<RunningPostgres>;
/** The folder with bin, lib and share of PostgreSQL, runnable by the given account. */
export function locate(as?: Account): Promise<string>;
export function freePort(preferred?: number): Promise<number>;
/** A port that no other run of this machine chooses before it is given back. */
export function claimPort(preferred?: number): Promise<{ readonly port: number; readonly release: () => void }>;
export function passwordsIn(folder: string): Promise<Passwords>;
export function ensureWorkingRoles(ownerUrl: string, passwords: Partial<Passwords>): Promise<void>;
export function removeData(folder: string): Promise<void>;
