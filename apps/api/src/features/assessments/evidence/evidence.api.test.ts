import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { mostFileBytes } from '@countersign/catalogue';
import { fieldLimits } from '@countersign/domain/document/words';
import {
  aForce,
  aProgramme,
  aRegulator,
  aRelease,
  expectType,
  ledgerOf,
  mutate,
  query,
  question,
  running,
  useApi,
  type Force,
} from '../../../../test/kit/index.js';
import { anOfficeFile, aZip } from '../../../../test/kit/office-file.js';
import { aFork, agreementInput, aPdf, read } from '../../../../test/kit/story.js';

useApi();

const office = 'application/vnd.openxmlformats-officedocument';

let releaseId: string;
beforeAll(async () => {
  releaseId = (await aRelease(await aProgramme(), [question('need'), question('scope')])).id;
});

const base64 = (bytes: string | Buffer): string => Buffer.from(bytes).toString('base64');

const aForkOf = async () => {
  const kent = await aForce();
  return { kent, id: (await aFork(kent, releaseId)).id };
};

const add = (force: Force, assessmentId: string, changes: object = {}) =>
  mutate(force.assessor, 'addEvidence', {
    assessmentId,
    itemId: 'need',
    fileName: 'minutes.pdf',
    fileBase64: aPdf('Minutes of the board'),
    ...changes,
  });

describe('a file that is held with an item', () => {
  test('stands beside it with the hash of its bytes, comes back as it was, and makes an author', async () => {
    const { kent, id } = await aForkOf();
    const bytes = Buffer.from(aPdf('Minutes of the board'), 'base64');
    const { item, assessment } = expectType(await add(kent, id), 'AnswerSaved');
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(item.files).toMatchObject([
      { name: 'minutes.pdf', type: 'application/pdf', size: bytes.byteLength, hash, by: { name: kent.assessor.name } },
    ]);
    expect(assessment.authors.map((one) => one.id)).toEqual([kent.assessor.id]);
    const [file] = item.files;
    expect(await query(kent.dpo, 'evidenceFile', { id: file?.id })).toMatchObject({
      fileName: 'minutes.pdf',
      fileType: 'application/pdf',
      base64: bytes.toString('base64'),
    });
    expect((await ledgerOf(kent)).at(-1)).toMatchObject({
      act: 'add-evidence',
      subjectKind: 'assessment-item',
      subjectId: `${id}/need`,
      after: hash,
    });
  });

  test('is a part of what is handed in, until it is taken out again', async () => {
    const { kent, id } = await aForkOf();
    const { hash } = await read(kent, id);
    const { item, assessment } = expectType(await add(kent, id), 'AnswerSaved');
    expect(assessment.hash).not.toBe(hash);
    const removal = { assessmentId: id, fileId: item.files[0]?.id };
    const removed = expectType(await mutate(kent.assessor, 'removeEvidence', removal), 'AnswerSaved');
    expect(removed.item.files).toEqual([]);
    expect(removed.assessment.hash).toBe(hash);
    expectType(await mutate(kent.assessor, 'removeEvidence', removal), 'NotThere');
    expect(await query(kent.siro, 'evidenceFile', { id: removal.fileId })).not.toBeNull();
  });

  test.each([
    ['text', 'notes.txt', 'We met on Monday – and agreed.', 'text/plain'],
    ['text with a mark at its head', 'notes.md', '\uFEFF# We agreed', 'text/plain'],
    ['text that begins like a program of old', 'notes.txt', 'MZ is how it begins', 'text/plain'],
    ['a table', 'people.csv', 'role,people\nofficer,250\nstaff,20\n', 'text/csv'],
    [
      'a Word document',
      'a.docx',
      anOfficeFile(`${office}.wordprocessingml.document`),
      `${office}.wordprocessingml.document`,
    ],
    ['an Excel workbook', 'a.xlsx', anOfficeFile(`${office}.spreadsheetml.sheet`), `${office}.spreadsheetml.sheet`],
    [
      'a presentation',
      'a.pptx',
      anOfficeFile(`${office}.presentationml.presentation`),
      `${office}.presentationml.presentation`,
    ],
    [
      'a picture',
      'plan.png',
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
        'base64',
      ),
      'image/png',
    ],
    ['a photograph', 'plan.JPEG', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'), 'image/jpeg'],
  ])('can be %s', async (_, fileName, bytes, type) => {
    const { kent, id } = await aForkOf();
    const { item } = expectType(await add(kent, id, { fileName, fileBase64: base64(bytes) }), 'AnswerSaved');
    expect(item.files).toMatchObject([{ name: fileName, type }]);
  });

  test.each([
    ['an empty file', { fileBase64: '' }, 'file'],
    ['half a file', { fileBase64: '%%%' }, 'file'],
    ['markup under the name of a PDF', { fileBase64: base64('<!doctype html><script>alert(1)</script>') }, 'file'],
    ['a drawing that can run', { fileName: 'plan.png', fileBase64: base64('<svg onload="alert(1)"/>') }, 'file'],
    ['markup after some text', { fileName: 'a.txt', fileBase64: base64('Hello <script>alert(1)</script>') }, 'file'],
    ['a program', { fileBase64: base64(Buffer.from('4d5a90000300000004000000ffff0000', 'hex')) }, 'file'],
    ['a program under the name of a text', { fileName: 'a.txt', fileBase64: base64('#!/bin/sh\necho') }, 'file'],
    ['a program of another system', { fileBase64: base64(Buffer.from('7f454c4602010100', 'hex')) }, 'file'],
    [
      'an archive',
      { fileName: 'a.docx', fileBase64: base64(Buffer.from('504b0506' + '00'.repeat(18), 'hex')) },
      'file',
    ],
    [
      'a document with macros',
      { fileName: 'a.docx', fileBase64: base64(anOfficeFile('application/vnd.ms-word.document.macroEnabled')) },
      'file',
    ],
    ['text in no known characters', { fileName: 'a.txt', fileBase64: base64(Buffer.from([0xff, 0xfe, 0x41])) }, 'file'],
    ['a PDF under the name of a program', { fileName: 'minutes.pdf.exe' }, 'file'],
    ['text under the name of a PDF', { fileBase64: base64('We met') }, 'file'],
    ['a name with a way in it', { fileName: '../minutes.pdf' }, 'fileName'],
    ['no name', { fileName: ' ' }, 'fileName'],
    ['a file of more than 5 MB', { fileBase64: aPdf('x'.repeat(fieldLimits.file)) }, 'file'],
  ])('is never %s', async (_, changes, field) => {
    const { kent, id } = await aForkOf();
    const { hash } = await read(kent, id);
    expect(await add(kent, id, changes)).toMatchObject({ __typename: 'BadInput', field });
    const after = await read(kent, id);
    expect({ hash: after.hash, authors: after.authors }).toEqual({ hash, authors: [] });
  });

  test('is never of an item that is not there', async () => {
    const { kent, id } = await aForkOf();
    expectType(await add(kent, id, { itemId: 'nowhere' }), 'NotThere');
    expectType(await add(kent, kent.id), 'NotThere');
  });

  test('is one of so many at most', async () => {
    const { kent, id } = await aForkOf();
    for (let place = 0; place < fieldLimits.filesOfItem; place += 1) expectType(await add(kent, id), 'AnswerSaved');
    expect(await add(kent, id)).toMatchObject({ __typename: 'BadInput', field: 'file' });
  });
});

test('whoever does not write adds and removes no file', async () => {
  const { kent, id } = await aForkOf();
  const { item } = expectType(await add(kent, id), 'AnswerSaved');
  expectType(await add({ ...kent, assessor: kent.dpo }, id), 'NotAllowed');
  const removal = { assessmentId: id, fileId: item.files[0]?.id };
  expectType(await mutate(kent.siro, 'removeEvidence', removal), 'NotAllowed');
});

test('a file of another force is not there, by any way', async () => {
  const { kent, id } = await aForkOf();
  const { item } = expectType(await add(kent, id), 'AnswerSaved');
  const [avon, ico] = [await aForce(), await aRegulator()];
  const fileId = item.files[0]?.id;
  expect(await query(avon.assessor, 'evidenceFile', { id: fileId })).toBeNull();
  expectType(await mutate(avon.assessor, 'removeEvidence', { assessmentId: id, fileId }), 'NotThere');
  expectType(await add(avon, id), 'NotThere');
  const purpose = 'To look at what the force holds as evidence.';
  const opened = await mutate(ico.inspector, 'openInspection', { forceId: kent.id, purpose });
  const { inspection } = expectType(opened, 'InspectionMoved');
  const seen = await query(ico.inspector, 'inspectedAssessment', { inspectionId: inspection.id, assessmentId: id });
  expect(seen?.items.flatMap(({ files }) => files)).toMatchObject([{ name: 'minutes.pdf' }]);
});

test('a file that does something by itself is refused by the name of what is in it', async () => {
  const { kent, id } = await aForkOf();
  const script = base64('%PDF-1.7\n1 0 obj << /S /JavaScript /JS (x) >> endobj\n%%EOF\n');
  const macros = base64(
    aZip({
      '[Content_Types].xml': `<Types><Override PartName="/m.xml" ContentType="${office}.wordprocessingml.document.main+xml"/></Types>`,
      'word/media/picture.png': Buffer.from('d0cf11e0a1b11ae15600420041000000', 'hex'),
    }),
  );
  expect(await add(kent, id, { fileBase64: script })).toMatchObject({
    __typename: 'BadInput',
    field: 'file',
    message: expect.stringContaining('JavaScript') as unknown,
  });
  expect(await add(kent, id, { fileName: 'minutes.docx', fileBase64: macros })).toMatchObject({
    __typename: 'BadInput',
    field: 'file',
    message: expect.stringContaining('macros') as unknown,
  });
  const agreement = { ...agreementInput(kent), fileBase64: script };
  expect(await mutate(kent.contractsLead, 'recordAgreement', agreement)).toMatchObject({
    __typename: 'BadInput',
    field: 'file',
  });
});

test('what is added and taken out again is kept, and never grows beyond what a force may keep', async () => {
  const { kent, id } = await aForkOf();
  await running().owner.asSystem(kent.id, (tx) =>
    tx.query(
      `insert into app.document_file
         (tenant_id, document_id, file_id, item_id, name, type, size, hash, added_by, added_at, removed_by, removed_at)
       values ($1, $2, $3, 'need', 'x.pdf', 'application/pdf', $4, $5, $6, now(), $6, now())`,
      [kent.id, id, randomUUID(), mostFileBytes - 1, '0'.repeat(64), kent.assessor.id],
    ),
  );
  const full = { __typename: 'BadInput', field: 'file', message: expect.stringContaining('no longer fits') as unknown };
  expect(await query(kent.contractsLead, 'fileSpace')).toMatchObject({ kept: mostFileBytes - 1, most: mostFileBytes });
  expect(await add(kent, id)).toMatchObject(full);
  expect(await mutate(kent.contractsLead, 'recordAgreement', agreementInput(kent))).toMatchObject(full);
  const other = await aForkOf();
  expect(await query(other.kent.assessor, 'fileSpace')).toMatchObject({ kept: 0 });
  expectType(await add(other.kent, other.id), 'AnswerSaved');
});

describe('a file that was taken out', () => {
  const aRemovedFile = async () => {
    const { kent, id } = await aForkOf();
    const [file] = expectType(await add(kent, id), 'AnswerSaved').item.files;
    const { hash } = await read(kent, id);
    const held = { assessmentId: id, fileId: file?.id };
    expectType(await mutate(kent.assessor, 'removeEvidence', held), 'AnswerSaved');
    return { kent, id, file, hash, held };
  };

  test('is in the history of its item, and comes back as the very file, with no more space taken', async () => {
    const { kent, id, file, hash, held } = await aRemovedFile();
    expect(await query(kent.dpo, 'itemHistory', { assessmentId: id, itemId: 'need' })).toMatchObject({
      removedFiles: [{ id: file?.id, name: 'minutes.pdf', hash: file?.hash, removedBy: { name: kent.assessor.name } }],
    });
    const { item, assessment } = expectType(await mutate(kent.assessor, 'bringBackEvidence', held), 'AnswerSaved');
    expect(item.files).toEqual([file]);
    expect(assessment.hash).toBe(hash);
    expect((await ledgerOf(kent)).slice(-2)).toMatchObject([
      { act: 'remove-evidence', subjectId: `${id}/need` },
      { act: 'bring-back-evidence', subjectId: `${id}/need`, after: file?.hash },
    ]);
    expect(await query(kent.dpo, 'itemHistory', { assessmentId: id, itemId: 'need' })).toBeNull();
  });

  test('is brought back once by two at once, by somebody who may write, and by their own force', async () => {
    const { kent, id, held } = await aRemovedFile();
    expectType(await mutate(kent.dpo, 'bringBackEvidence', held), 'NotAllowed');
    expectType(await mutate((await aForce()).assessor, 'bringBackEvidence', held), 'NotThere');
    expectType(await mutate(kent.assessor, 'bringBackEvidence', { ...held, fileId: randomUUID() }), 'NotThere');
    const both = await Promise.all([1, 2].map(() => mutate(kent.assessor, 'bringBackEvidence', held)));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['AnswerSaved', 'NotThere']);
    expect((await read(kent, id)).items.find((item) => item.id === 'need')?.files).toHaveLength(1);
  });

  test('does not come back to an item that is full', async () => {
    const { kent, id, held } = await aRemovedFile();
    for (let n = 0; n < fieldLimits.filesOfItem; n++)
      expectType(await add(kent, id, { fileBase64: aPdf(`Minutes ${n}`) }), 'AnswerSaved');
    expect(await mutate(kent.assessor, 'bringBackEvidence', held)).toMatchObject({
      __typename: 'BadInput',
      field: 'file',
    });
  });
});
