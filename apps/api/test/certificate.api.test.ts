import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { certificateSaved, readCertificate } from '@countersign/domain/ledger';
import { findInLedger } from '../../cli/src/certificate/find-in-ledger.js';
import { sha256 } from '../src/platform/sha256.js';
import { aForce, exportText, useApi } from './kit/index.js';
import { aPublishingProgramme, aSignedAssessment, read } from './kit/story.js';

useApi();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a certificate as the service gives it is found in the ledger as the service exports it, by the act that signed it', async () => {
  const force = await aForce();
  const { release } = await aPublishingProgramme();
  const { id } = await aSignedAssessment(force, release.id);
  const { standing } = await read(force, id);
  const text = certificateSaved(`${standing?.certificate}\n`);
  const certificate = readCertificate(text);
  if (!certificate.ok) throw new Error(certificate.refusal);
  expect(certificate.value).toMatchObject({ kind: 'decision', strayLine: null });

  const file = join(folder, 'ledger.jsonl');
  await writeFile(file, await exportText(force.dpo));
  const hash = sha256(text);
  const found = await findInLedger(file, null, { act: certificate.value.act, hash });
  expect(found).toMatchObject({
    value: { found: { verification: { kind: 'whole' } }, isFirstFormat: false, signed: { at: standing?.at } },
  });
  const other = await findInLedger(file, null, { act: 'open-stage', hash });
  expect(other).toMatchObject({ ok: true, value: { signed: null } });
});
