import { randomUUID } from 'node:crypto';
import type { Act, OrganisationKind, Role, SigningAct } from '@countersign/domain/authority';
import { accept, refuse } from '@countersign/domain/kernel';
import { Client } from 'pg';
import {
  openTenancy,
  openTenancyOfWorker,
  type ActingSession,
  type Session,
  type SystemActor,
  type Tenancy,
  type TenantTx,
} from '../src/index.js';
import { isRefusal } from '../src/round-trip.js';
import { AppointmentRow, OrganisationRow, PersonRow } from '../src/rows/index.js';

const urlFrom = (name: string): string => {
  const url = process.env[name];
  if (url === undefined) throw new Error(`${name} is not set.`);
  return url;
};

export const urls = {
  owner: () => urlFrom('COUNTERSIGN_TEST_OWNER_URL'),
  app: () => urlFrom('COUNTERSIGN_TEST_APP_URL'),
  reader: () => urlFrom('COUNTERSIGN_TEST_READER_URL'),
  worker: () => urlFrom('COUNTERSIGN_TEST_WORKER_URL'),
  superuser: () => urlFrom('COUNTERSIGN_TEST_SUPERUSER_URL'),
};

export const tenancyForTest = (connections = 5): Promise<Tenancy> =>
  openTenancy({ appUrl: urls.app(), readerUrl: urls.reader(), connections });

let owner: Promise<Tenancy> | undefined;
let worker: Promise<Tenancy> | undefined;
afterAll(async () => {
  await (await owner)?.close();
  await (await worker)?.close();
});

/** As the worker, which enters as the system: no role that serves requests does. */
export const asWorker = async <T>(tenantId: string, work: (tx: TenantTx<SystemActor>) => Promise<T>): Promise<T> => {
  worker ??= openTenancyOfWorker(urls.worker(), 2);
  return (await worker).asSystem(tenantId, work);
};

/** As the owner of the database, who alone makes organisations and people: no role that serves requests may. */
export const asOwner = async <T>(tenantId: string, work: (tx: TenantTx<SystemActor>) => Promise<T>): Promise<T> => {
  owner ??= openTenancy({ appUrl: urls.owner(), readerUrl: urls.owner(), connections: 2, asOwner: true });
  return (await owner).asSystem(tenantId, work);
};

export const connected = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
};

const allRoles: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  programme: ['template-author', 'template-publisher'],
  force: [
    'assessor',
    'information-asset-owner',
    'data-protection-officer',
    'senior-information-risk-owner',
    'contracts-lead',
    'roll-out-lead',
  ],
  regulator: ['inspector'],
};

export interface House {
  readonly tenantId: string;
  readonly personId: string;
  /** A person who holds every role of this kind of organisation. */
  readonly session: Session;
}

/** An organisation of its own for one test, with one person in every role. */
export const aHouse = async (kind: OrganisationKind = 'force'): Promise<House> => {
  const tenantId = randomUUID();
  await asOwner(tenantId, async (tx) => {
    const shortName = `Test ${kind}`;
    await tx
      .repository(OrganisationRow)
      .insert({ tenantId, kind, name: `${shortName} ${tenantId}`, shortName, demonstration: true, note: '' });
  });
  return aPersonOf(tenantId, kind);
};

/** One more person of an organisation, in every role. */
export const aPersonOf = async (tenantId: string, kind: OrganisationKind): Promise<House> => {
  const personId = randomUUID();
  const subject = `subject-${personId}`;
  await asOwner(tenantId, async (tx) => {
    await tx.repository(PersonRow).insert({ tenantId, personId, subject, name: 'Everything at once' });
    await tx.repository(AppointmentRow).insert(
      allRoles[kind].map((role) => ({
        tenantId,
        appointmentId: randomUUID(),
        personId,
        role,
        startsOn: '2020-01-01',
        endsOn: null,
        note: '',
      })),
    );
  });
  return { tenantId, personId, session: { tenantId, subject, rolesInToken: allRoles[kind], authTime: null } };
};

/** Somebody with an intention of their own. */
export const acting = (session: Session): ActingSession => ({
  ...session,
  intent: { actId: randomUUID(), name: 'test', said: {} },
});

export const answeredBefore = {
  made: () => '',
  read: () => Promise.reject(new Error('This act was never sent before.')),
};

type WritingAct = Exclude<Act, SigningAct>;

/** Writes, whatever the work answers, by an act that was never sent before; a refusal writes nothing. */
export const write = async <T>(by: Tenancy, session: Session, act: WritingAct, work: (tx: TenantTx) => Promise<T>) => {
  const done = await by.write(acting(session), act, answeredBefore, async (tx) => {
    const answer = await work(tx);
    return isRefusal(answer) ? refuse(answer) : accept(answer);
  });
  return (done.ok ? done.value : done.refusal) as T;
};
