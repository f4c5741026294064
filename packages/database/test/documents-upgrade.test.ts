import { createHash, randomUUID } from 'node:crypto';
import type { Instant } from '@countersign/domain/kernel';
import { verifyLedger } from '@countersign/domain/ledger';
import type { Client } from 'pg';
import { migrate } from '../src/migrate.js';
import { aDatabaseOfItsOwn, migrateUpTo } from './database-of-its-own.js';
import { connected, urls } from './houses.js';

/**
 * An assessment that was signed while its tables were still called after it: its texts, hashes and entries are the same to
 * the byte once they are those of a document, and what kept it in order keeps it in order still.
 */
const sha = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

const [force, programme, person, author] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const [template, release, assessment] = [randomUUID(), randomUUID(), randomUUID()];
const [submission, decision, file] = [randomUUID(), randomUUID(), randomUUID()];
const at: Instant = '2026-01-05T09:00:00.000Z';

/** No canonical text: a writer of it anew would change its bytes. */
const sealed = `{"assessmentId":"${assessment}",\n "items": [ "Dŵr – naïve\\u0301 é é 𝕊 \\\\ 1.0" ] }  `;
const certificate = `I sign — ${sha(sealed)}\r\n\ttrailing space `;
const bytes = Buffer.from([0, 255, 13, 10, 128]);
const releaseHash = sha('release');

type Statement = readonly [sql: string, ...parameters: unknown[]];

const ofProgramme: readonly Statement[] = [
  [`insert into app.organisation values ($1, 'programme', 'A programme', 'It', true, '')`, programme],
  [`insert into app.person values ($1, $2, 'author', 'Author')`, programme, author],
  [`insert into app.template values ($1, $2, 'dpia', 'm365', 'A template', $3)`, programme, template, at],
  [
    `insert into app.template_release (tenant_id, release_id, template_id, kind, service_id, title, number, hash, notes,
       items, material_hash, published_by, published_at)
     values ($1, $2, $3, 'dpia', 'm365', 'A template', '1.0', $4, '', '[]', $4, $5, $6)`,
    ...[programme, release, template, releaseHash, author, at],
  ],
];

const entry = (act: string, subjectKind: string, subjectId: string): Statement => [
  `select app.append_ledger(array[jsonb_build_object('act', $1::text, 'subjectKind', $2::text, 'subjectId', $3::text,
     'by', $4::uuid, 'at', to_char(app.clock() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'before', null,
     'after', $5::text)::text])`,
  ...[act, subjectKind, subjectId, person, sha(sealed)],
];

const ofForce: readonly Statement[] = [
  [`insert into app.organisation values ($1, 'force', 'A force', 'Force', true, '')`, force],
  [`insert into app.person values ($1, $2, 'everybody', 'Everybody')`, force, person],
  [
    `insert into app.assessment (tenant_id, assessment_id, service_id, release_tenant_id, release_id, release_number,
       release_hash, matrix_id, matrix_version, title, started_by, started_at)
     values ($1, $2, 'm365', $3, $4, '1.0', $5, 'ico', '2', 'Title', $6, $7)`,
    ...[force, assessment, programme, release, releaseHash, person, at],
  ],
  [
    `insert into app.assessment_answer (tenant_id, assessment_id, item_id, place, reason, content, content_hash,
       answered_by, answered_at, version) values ($1, $2, 'need', 1, '', '{"kind": "question"}', $3, $4, $5, 1)`,
    ...[force, assessment, releaseHash, person, at],
  ],
  [
    `insert into app.assessment_submission (tenant_id, assessment_id, submission_id, document, hash, by_person, at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    ...[force, assessment, submission, sealed, sha(sealed), person, at],
  ],
  [
    `insert into app.assessment_decision (tenant_id, assessment_id, decision_id, submission_id, hash, kind, answers, reason,
       residual_risk_accepted, conditions, review_by, certificate, certificate_hash, by_person, signed_in_at, at)
     values ($1, $2, $3, $4, $5, 'approve', '[]', '', true, '[]', '2027-01-01', $6, $7, $8, $9, $9)`,
    ...[force, assessment, decision, submission, sha(sealed), certificate, sha(certificate), person, at],
  ],
  [
    `insert into app.assessment_file (tenant_id, assessment_id, file_id, item_id, name, type, size, hash, added_by, added_at)
     values ($1, $2, $3, 'need', 'a.bin', 'application/octet-stream', 5, $4, $5, $6)`,
    ...[force, assessment, file, sha(bytes), person, at],
  ],
  [`insert into app.assessment_file_bytes values ($1, $2, $3, $4)`, force, assessment, file, bytes],
  [
    `insert into app.measure_in_place (tenant_id, assessment_id, in_place_id, item_id, measure, since, evidence, by_person, at)
     values ($1, $2, $3, 'risk', 'A lock', '2026-01-01', 'Seen', $4, $5)`,
    ...[force, assessment, randomUUID(), person, at],
  ],
  entry('submit-assessment', 'assessment', assessment),
  entry('decide-assessment', 'assessment', assessment),
  entry('save-answer', 'assessment-item', `${assessment}/need`),
];

const enter = (client: Client, tenant: string, kind: string): Promise<unknown> =>
  client.query(
    `select set_config('app.tenant_id', $1, false), set_config('app.organisation_kind', $2, false),
            set_config('app.person_id', $3, false)`,
    [tenant, kind, kind === 'force' ? person : author],
  );

const run = async (client: Client, tenant: string, kind: string, statements: readonly Statement[]): Promise<void> => {
  await enter(client, tenant, kind);
  for (const [sql, ...parameters] of statements) await client.query(sql, parameters);
};

const chainSql = 'select seq::int, act, subject_kind, subject_id, body, hash from app.ledger_entry order by seq';

let owner: string;
let client: Client;
let chainBefore: readonly Readonly<Record<string, unknown>>[];

beforeAll(async () => {
  owner = (await aDatabaseOfItsOwn())(urls.owner());
  await migrateUpTo(owner, '0030');
  client = await connected(owner);
  await run(client, programme, 'programme', ofProgramme);
  await run(client, force, 'force', ofForce);
  chainBefore = (await client.query(chainSql)).rows;
  await migrate(owner);
  await enter(client, force, 'force');
});
afterAll(() => client.end());

test('signed texts, certificates and files keep their bytes, and so their hashes', async () => {
  const { rows } = await client.query<
    Record<'text' | 'certificate' | 'bytes', Buffer> & Record<'hash' | 'signed', string>
  >(
    `select convert_to(s.document, 'UTF8') as text, s.hash, convert_to(d.certificate, 'UTF8') as certificate,
            d.certificate_hash as signed, b.bytes
       from app.document_submission s
       join app.document_decision d using (tenant_id, document_id, submission_id)
       join app.document_file_bytes b using (tenant_id, document_id)
      where document_id = $1`,
    [assessment],
  );
  expect(rows).toEqual([
    {
      ...{ text: Buffer.from(sealed), hash: sha(sealed), bytes },
      ...{ certificate: Buffer.from(certificate), signed: sha(certificate) },
    },
  ]);
});

test('the ledger has the same entries, whole by the verifier that anybody runs', async () => {
  const { rows } = await client.query<{ seq: number; body: string; hash: string }>(chainSql);
  expect(rows).toEqual(chainBefore);
  const entries = rows.map(({ seq, body, hash }) => ({ seq, body, hash }));
  const head = { seq: entries.length, hash: entries.at(-1)?.hash ?? '' };
  const exported = { organisation: { id: force, name: '' }, exportedAt: at, head, entries };
  expect(verifyLedger(exported, sha)).toMatchObject({ kind: 'whole', entries: 3 });
});

test('it is a document of its kind, with the matrix that it was started with', async () => {
  const { rows } = await client.query(
    `select document_id as id, d.kind, title, matrix_id, matrix_version
       from app.document d join app.assessment a on a.tenant_id = d.tenant_id and a.assessment_id = d.document_id`,
  );
  const pinned = { matrix_id: 'ico', matrix_version: '2' };
  expect(rows).toEqual([{ id: assessment, kind: 'dpia', title: 'Title', ...pinned }]);
});

test('an answer that is written over is kept, as before', async () => {
  await client.query('begin');
  await client.query(`update app.document_answer set version = 2, reason = 'Anew' where document_id = $1`, [
    assessment,
  ]);
  const { rows } = await client.query('select item_id, version, reason from app.document_answer_before');
  await client.query('rollback');
  expect(rows).toEqual([{ item_id: 'need', version: 1, reason: '' }]);
});

test('nothing is called after an assessment any more but what is about one', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
      where c.relnamespace = 'app'::regnamespace and (c.relname like 'document%' or c.relname like 'publication%')
     union select relname from pg_class where relnamespace = 'app'::regnamespace
     union select attname from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
        and (c.relname like 'document%' or c.relname like 'publication%')`,
  );
  const own = rows.map(({ name }) => name).filter((name) => name.includes('assessment') && name !== 'assessment');
  expect(own.sort()).toEqual(['assessment_pkey', 'document_assessment_of_service']);
});

/** The code of the fault and the constraint that refused it. What was done before it is taken back with it. */
const refused = async (...statements: readonly Statement[]): Promise<unknown> => {
  await client.query('begin');
  try {
    for (const [sql, ...parameters] of statements) await client.query(sql, parameters);
    return 'accepted';
  } catch (fault) {
    return (fault as { constraint?: string }).constraint;
  } finally {
    await client.query('rollback');
  }
};

const documentOf = (kind: string, of = 'm365'): Statement => [
  `insert into app.document (tenant_id, document_id, kind, service_id, release_tenant_id, release_id, release_number,
     release_hash, title, started_by, started_at)
   values ($1, gen_random_uuid(), $2, $3, $4, $5, '1.0', $6, 'Another', $7, now())`,
  ...[force, kind, of, programme, release, releaseHash, person],
];

test('a template of a service that nobody wrote down has one of that name, with nothing in it', async () => {
  const { rows } = await client.query(
    `select tenant_id, name, (select count(*)::int from app.component c where c.service_id = s.service_id) as components
       from app.service s where service_id = 'm365'`,
  );
  expect(rows).toEqual([{ tenant_id: programme, name: 'm365', components: 0 }]);
});

test('a document is of the kind of its release, and a service has one assessment', async () => {
  expect(await refused(documentOf('agreement'))).toBe('document_of_release');
  expect(await refused(documentOf('dpia'))).toBe('document_assessment_of_service');
  expect(await refused(documentOf('dpia', 'body-worn-video'))).toBe('document_release_tenant_id_service_id_fkey');
});

test('an agreement can be made of the release of one, more than once, and has neither matrix nor risk', async () => {
  const [terms, termsRelease] = [randomUUID(), randomUUID()];
  await run(client, programme, 'programme', [
    [`insert into app.template values ($1, $2, 'agreement', 'm365', 'Terms', now())`, programme, terms],
    [
      `insert into app.template_release (tenant_id, release_id, template_id, kind, service_id, title, number, hash, notes,
         items, material_hash, published_by, published_at)
       values ($1, $2, $3, 'agreement', 'm365', 'Terms', '1.0', $4, '', '[]', $4, $5, now())`,
      ...[programme, termsRelease, terms, releaseHash, author],
    ],
  ]);
  await enter(client, force, 'force');
  const made = randomUUID();
  const agreement = (id: string): Statement => [
    `insert into app.document (tenant_id, document_id, kind, service_id, release_tenant_id, release_id, release_number,
       release_hash, title, started_by, started_at)
     values ($1, $2, 'agreement', 'm365', $3, $4, '1.0', $5, 'Ours', $6, now())`,
    ...[force, id, programme, termsRelease, releaseHash, person],
  ];
  const pinned = (kind: string): Statement => [
    `insert into app.assessment values ($1, $2, $3, 'ico', '1')`,
    ...[force, made, kind],
  ];
  const view: Statement = [
    `insert into app.screening_view (tenant_id, assessment_id, view_id, hash, needed, reason, by_person, at)
     values ($1, $2, gen_random_uuid(), $3, false, 'None', $4, now())`,
    ...[force, made, releaseHash, person],
  ];
  expect(await refused(agreement(made), agreement(randomUUID()))).toBe('accepted');
  expect(await refused(agreement(made), pinned('dpia'))).toBe('assessment_tenant_id_assessment_id_kind_fkey');
  expect(await refused(agreement(made), pinned('agreement'))).toBe('assessment_kind_check');
  expect(await refused(agreement(made), view)).toBe('screening_view_tenant_id_assessment_id_fkey');
});

test('a release is of the kind of its template, and a template of a service of its programme', async () => {
  await enter(client, programme, 'programme');
  const released: Statement = [
    `insert into app.template_release (tenant_id, release_id, template_id, kind, service_id, title, number, hash, notes,
       items, material_hash, published_by, published_at)
     values ($1, gen_random_uuid(), $2, 'transfer-sheet', 'm365', 'A template', '2.0', $3, '', '[]', $3, $4, now())`,
    ...[programme, template, sha('two'), author],
  ];
  expect(await refused(released)).toBe('template_release_of_template');
  const ofNothing: Statement = [
    `insert into app.template values ($1, gen_random_uuid(), 'dpia', 'nobody-has-it', 'A template', now())`,
    programme,
  ];
  expect(await refused(ofNothing)).toBe('template_tenant_id_service_id_fkey');
  await enter(client, force, 'force');
});
