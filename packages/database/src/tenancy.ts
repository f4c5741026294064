import type { StepUpAct } from '@countersign/domain/assessment/lifecycle';
import { trainedToSign, type Act, type SigningAct, type Untrained } from '@countersign/domain/authority';
import { accept, dayOf, refuse, type Instant, type Result, type StepUpNeeded } from '@countersign/domain/kernel';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { Actor, Session, SystemActor } from './actor.js';
import {
  actorFrom,
  enter,
  enteredAt,
  enterAsSystem,
  enterInspection,
  isId,
  mustBeAllowed,
  mustBeAllowedAt,
} from './entering.js';
import { openPool } from './pool.js';
import { refusePower } from './refuse-power.js';
import { recordReading, type InspectedSubject, type Inspecting, type NoOpenInspection } from './record-reading.js';
import { rowMapping } from './row-mapping.js';
import {
  answerAgain,
  begin,
  end,
  sentAct,
  type ActingSession,
  type Again,
  type Answered,
  type DoneBefore,
  type Outcome,
  type ValueOf,
} from './sent-act.js';
import { statement } from './statement.js';
import { stepUpNeeded, useStepUp } from './use-step-up.js';
import { TenantTx } from './tenant-tx.js';
import { readOnly, readWrite, Transactions, type Entrance } from './transactions.js';

export interface TenancyOptions {
  readonly appUrl: string;
  readonly readerUrl: string;
  readonly connections?: number;
  /** For whoever sets a database up: no request is served with this. */
  readonly asOwner?: boolean;
}

type Work<T, A extends Actor | SystemActor = Actor> = (tx: TenantTx<A>) => Promise<T>;

/**
 * Opens the two pools and the row mapping. Close it when the process ends.
 * @throws where a role stands above the policies, unless it is the owner who sets the database up.
 */
export const openTenancy = (options: TenancyOptions): Promise<Tenancy> => {
  const connections = options.connections ?? 10;
  const app = openPool({ url: options.appUrl, connections, name: 'countersign' });
  const reader = openPool({ url: options.readerUrl, connections, name: 'countersign inspection' });
  return openedOn(app, reader, async () => {
    if (options.asOwner) return;
    await refusePower(app, 'DATABASE_URL', 'countersign_app');
    await refusePower(reader, 'COUNTERSIGN_READER_DATABASE_URL', 'countersign_reader');
  });
};

/**
 * The same for the worker, whose role enters as the system and as nobody else.
 * @throws where its role stands above the policies.
 */
export const openTenancyOfWorker = (url: string, connections: number): Promise<Tenancy> => {
  const pool = openPool({ url, connections, name: 'countersign worker' });
  return openedOn(pool, pool, () => refusePower(pool, 'COUNTERSIGN_WORKER_DATABASE_URL', 'countersign_worker'));
};

const endAll = (...pools: readonly Pool[]) => Promise.all([...new Set(pools)].map((pool) => pool.end()));

const openedOn = async (app: Pool, reader: Pool, mustBeHeld: () => Promise<void>): Promise<Tenancy> => {
  try {
    await mustBeHeld();
    return new Tenancy(app, reader, await rowMapping(app));
  } catch (fault) {
    await endAll(app, reader);
    throw fault;
  }
};

/**
 * The only way to a row. Each transaction belongs to one tenant, which the database holds it to, and to one person, who
 * is asked for their appointments in the same round trip.
 */
export class Tenancy {
  readonly #transactions = new Transactions();

  constructor(
    private readonly app: Pool,
    private readonly reader: Pool,
    private readonly source: DataSource,
  ) {}

  /**
   * Commits what the work did, unless it threw or its answer is a refusal: a refusal writes nothing. An act that this
   * person has done is not done again: sent once more under its id it is answered, also while the first is still on its
   * way; under the same id with anything else it is refused.
   */
  write<W extends Outcome, V, G>(
    session: ActingSession,
    act: Exclude<Act, SigningAct>,
    again: Again<ValueOf<NoInfer<W>>, V, G>,
    work: Work<W>,
  ): Promise<W | Answered<V, G>> {
    return this.#once(session, act, again, work);
  }

  /**
   * A write by which the person puts their name to something: the only way to one, and refused before the work begins
   * where no record of their training in Part 3 is in date (S10). What was signed is answered without asking again.
   */
  sign<W extends Outcome, V, G>(
    session: ActingSession,
    act: SigningAct,
    again: Again<ValueOf<NoInfer<W>>, V, G>,
    work: Work<W>,
  ): Promise<W | Answered<V, G> | Result<never, Untrained>> {
    return this.#once<W | Result<never, Untrained>, V, G>(session, act, again, (tx) => ifTrained(tx, work));
  }

  /**
   * As `sign`, and the sign-in that was made for it is used with it: it counts for this act and for no other. Sent once
   * more under its id, what was signed is answered and nothing is used.
   */
  signAfresh<W extends Outcome, V, G>(
    session: ActingSession,
    act: StepUpAct,
    again: Again<ValueOf<NoInfer<W>>, V, G>,
    work: Work<W>,
  ): Promise<W | Answered<V, G> | Result<never, Untrained | StepUpNeeded>> {
    return this.sign<W | Result<never, StepUpNeeded>, V, G>(session, act, again, async (tx) => {
      const answer = await work(tx);
      return !answer.ok || (await useStepUp(tx, session, sentAct(act, session.intent))) ? answer : stepUpNeeded;
    });
  }

  /** One consistent picture, and no way to write. */
  read<T>(session: Session, act: Act, work: Work<T>): Promise<T> {
    return this.#asPerson(readOnly, session, act, work);
  }

  /** One statement in one round trip, for the hottest reads. */
  async readOnce<Row>(session: Session, act: Act, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.readAt<Row>(session, act, sql, parameters)).rows;
  }

  /** As `readOnce`, with the time of the reading, for what is judged by it. */
  async readAt<Row>(
    session: Session,
    act: Act,
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<{ readonly rows: Row[]; readonly now: Instant }> {
    const { entrance, rows } = await this.#transactions.once(this.app, enter(session), statement(sql, parameters));
    const actor = actorFrom(session, entrance);
    mustBeAllowed(actor, act);
    return { rows: rows as Row[], now: actor.enteredAt };
  }

  /** The person of a token, and the roles that they hold today. Null where this organisation does not know them. */
  async who(session: Session): Promise<Actor | null> {
    const { entrance } = await this.#transactions.once(this.app, enter(session));
    return actorFrom(session, entrance);
  }

  /** For the worker, and for the loading of demonstration data. There is no person, so nothing can be signed. */
  asSystem<T>(tenantId: string, work: Work<T, SystemActor>): Promise<T> {
    const actor: SystemActor = { tenantId, personId: null };
    const opening = { begin: readWrite, entering: enterAsSystem(tenantId) };
    return this.#transactions.run(this.app, opening, async (client) => ({
      answer: await this.#hold(new TenantTx(client, this.source, actor, tenantId, null), work),
    }));
  }

  /**
   * A regulator's look inside one force, through an inspection that this person opened: recorded in the regulator's
   * chain and shown to the force before anything of the subject is read, then done as the reader role, which can write
   * nothing. The inspection cannot be closed while it lasts, and nothing is recorded of a subject that is not in the
   * force.
   */
  async inspect<T>(
    session: Session,
    subject: InspectedSubject,
    { isThere, read }: Inspecting<T>,
  ): Promise<Result<T, NoOpenInspection>> {
    if (!isId(subject.inspectionId)) return refuse({ kind: 'no-open-inspection' });
    const actor = await this.who(session);
    mustBeAllowed(actor, 'inspect-force');
    const opening = { begin: readOnly, entering: enterInspection(session, subject.inspectionId) };
    return this.#transactions.run<Result<T, NoOpenInspection>>(this.reader, opening, async (client, entrance) => {
      const force = entrance[0]?.['force_tenant_id'];
      if (typeof force !== 'string') return { answer: refuse({ kind: 'no-open-inspection' }) };
      const tx = new TenantTx(client, this.source, actor, force, enteredAt(entrance)).until(session.until);
      return { answer: await this.#hold(tx, (held) => this.#recorded(session, subject, { isThere, read }, held)) };
    });
  }

  /** That the inspection is still open is asked by the recording, in a picture that is later than the reader's lock. */
  async #recorded<T>(
    session: Session,
    subject: InspectedSubject,
    { isThere, read }: Inspecting<T>,
    tx: TenantTx,
  ): Promise<Result<T, NoOpenInspection>> {
    if (!(await isThere(tx))) return refuse({ kind: 'no-open-inspection' });
    const recorded = await this.#transactions.beside(() =>
      this.#asPerson(readWrite, session, 'inspect-force', (own) => recordReading(own, subject)),
    );
    return recorded.ok ? accept(await read(tx)) : recorded;
  }

  async close(): Promise<void> {
    await endAll(this.app, this.reader);
  }

  #asPerson<T>(begin: string, session: Session, act: Act, work: Work<T>): Promise<T> {
    return this.#transactions.run(this.app, { begin, entering: enter(session) }, async (client, entrance) => {
      const moment = begin === readOnly ? enteredAt : null;
      return { answer: await this.#holdAs(client, session, entrance, act, moment, work) };
    });
  }

  #once<W extends Outcome, V, G>(
    session: ActingSession,
    act: Act,
    again: Again<ValueOf<NoInfer<W>>, V, G>,
    work: Work<W>,
  ): Promise<W | Answered<V, G>> {
    const sent = sentAct(act, session.intent);
    const opening = { begin: readWrite, entering: enter(session), asked: begin(sent) };
    return this.#transactions.run<W | Answered<V, G>>(this.app, opening, (client, entrance, found) => {
      const before = found[0] as DoneBefore | undefined;
      const moment = before === undefined ? null : () => before.at;
      return this.#holdAs(client, session, entrance, act, moment, async (tx) => {
        if (before !== undefined) return { answer: await answerAgain(tx, before, again) };
        const answer = await work(tx);
        return answer.ok ? { answer, record: end(tx, sent, again.made(answer.value)) } : { answer };
      });
    });
  }

  /** The right to act is asked for at the door, and again at the moment of the act: a lock can be waited for. */
  async #holdAs<T>(
    client: PoolClient,
    session: Session,
    entrance: Entrance,
    act: Act,
    moment: ((entrance: Entrance) => Instant) | null,
    work: Work<T>,
  ): Promise<T> {
    const actor = actorFrom(session, entrance);
    mustBeAllowed(actor, act);
    const tx = new TenantTx(client, this.source, actor, actor.tenantId, moment && moment(entrance)).until(
      session.until,
    );
    const answer = await this.#hold(tx, work);
    mustBeAllowedAt(session, entrance, act, tx.moment ?? actor.enteredAt);
    return answer;
  }

  async #hold<T, A extends Actor | SystemActor>(tx: TenantTx<A>, work: Work<T, A>): Promise<T> {
    try {
      return await work(tx);
    } finally {
      tx.end();
    }
  }
}

/** Asked before the work begins, and again on the day of the act where that is another. */
const ifTrained = async <T>(tx: TenantTx, work: Work<T>): Promise<T | Result<never, Untrained>> => {
  const { training, enteredAt: at } = tx.actor;
  const trained = trainedToSign(training, dayOf(at));
  if (!trained.ok) return trained;
  const answer = await work(tx);
  const then = trainedToSign(training, dayOf(tx.moment ?? at));
  return then.ok ? answer : then;
};
