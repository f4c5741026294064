import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { aZip, anOfficeFile } from '../../../test/kit/office-file.js';
import { activeContentOf } from './active-content.js';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const types = '<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="x.main+xml"/></Types>';
const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64)]);
const rels = (type: string, mode = 'External', target = 'http://elsewhere.example/x') =>
  `<Relationships><Relationship Id="a>b" Type="http://schemas/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`;

const office = (parts: Readonly<Record<string, string | Buffer>>) =>
  activeContentOf(aZip({ '[Content_Types].xml': types, ...parts }), word);

describe('a document of an office program', () => {
  test.each([
    ['macros', { 'word/vbaProject.bin': 'x' }, 'macros'],
    [
      'macros under another name',
      { 'word/media/image1.png': Buffer.concat([ole, Buffer.from('_VBA_PROJECT\0', 'utf16le')]) },
      'macros',
    ],
    [
      'macros by their type alone',
      { 'word/a.xml': '<a ContentType="application/vnd.ms-office.vb&#97;Project"/>' },
      'macros',
    ],
    ['a sheet of old macros', { 'xl/a.xml': '<a ContentType="application/vnd.ms-excel.macrosheet+xml"/>' }, 'macros'],
    ['a control', { 'word/activeX/activeX1.xml': '<x/>' }, 'active-control'],
    ['an object', { 'word/embeddings/object1.bin': ole }, 'embedded-object'],
    ['a program', { 'word/media/image2.png': Buffer.from('MZ\u0090') }, 'embedded-object'],
    ['a template from elsewhere', { 'word/_rels/settings.xml.rels': rels('attachedTemplate') }, 'remote-content'],
    [
      'the same, in another spelling',
      { 'word/_rels/a.rels': Buffer.from(`\ufeff${rels('attached&#x54;emplate', 'Ext&#101;rnal')}`, 'utf16le') },
      'remote-content',
    ],
    ['a picture from elsewhere', { 'word/_rels/document.xml.rels': rels('image') }, 'remote-content'],
    [
      'a workbook of a share',
      { 'xl/_rels/a.rels': rels('externalLinkPath', 'External', '&#92;\\\\force-files\\share\\a.xlsx') },
      'remote-content',
    ],
    [
      'a template that is elsewhere though it is said to be inside',
      { 'word/_rels/settings.xml.rels': rels('attachedTemplate', 'Internal') },
      'remote-content',
    ],
    [
      'an object that is read from a computer',
      { 'word/_rels/document.xml.rels': rels('oleObject', 'External', 'file:///C:\\secrets.xlsx') },
      'local-content',
    ],
    [
      'a query that is asked on opening',
      { 'xl/connections.xml': '<connections><connection id="1" name="a>b" refreshOnLoad="1"><webPr/></connection>' },
      'remote-content',
    ],
    [
      'a field that starts a program',
      { 'word/a.xml': '<w:instrText>DD</w:instrText><w:instrText>EAUTO c</w:instrText>' },
      'data-exchange',
    ],
    ['a link that starts a program', { 'xl/externalLinks/a.xml': '<ddeLink ddeService="cmd"/>' }, 'data-exchange'],
    ['a document with macros inside it', { 'word/embeddings/a.docx': aZip({ 'word/vbaProject.bin': 'x' }) }, 'macros'],
  ] as const)('with %s', (_, parts, found) => {
    expect(office(parts)).toBe(found);
  });

  test('that is what it seems, with links that somebody may follow', () => {
    expect(
      office({ 'word/_rels/document.xml.rels': rels('hyperlink'), 'word/document.xml': '<w:t>DDE, VBA</w:t>' }),
    ).toBeNull();
    expect(activeContentOf(anOfficeFile(word), word)).toBeNull();
  });

  test('that was made on a template of a computer, or counts on a workbook there', () => {
    const local = (type: string, target: string) => office({ 'word/_rels/a.xml.rels': rels(type, 'External', target) });
    const template = String.raw`file:///C:\Users\jo\AppData\Roaming\Microsoft\Templates\Force.dotm`;
    expect(local('attachedTemplate', template)).toBeNull();
    expect(local('externalLinkPath', 'Figures%202025.xlsx')).toBeNull();
    expect(local('image', 'media/image1.png')).toBeNull();
  });

  test('that is damaged', () => {
    expect(activeContentOf(aZip({ 'a.xml': types }).subarray(0, -30), word)).toBe('unreadable');
  });
});

const pdf = (...objects: readonly (string | Buffer)[]) =>
  activeContentOf(
    Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      ...objects.flatMap((object, number) => [
        Buffer.from(`${number + 1} 0 obj\n`),
        Buffer.from(object),
        Buffer.from('\nendobj\n'),
      ]),
      Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n'),
    ]),
    'application/pdf',
  );

const packed = (dictionary: string, text: string, pack = deflateSync as (bytes: Buffer) => Buffer) =>
  Buffer.concat([Buffer.from(`<< ${dictionary} >>\nstream\n`), pack(Buffer.from(text)), Buffer.from('\nendstream')]);

describe('a PDF', () => {
  test.each([
    ['a script', '<< /S /JavaScript /JS (app.alert(1)) >>', 'script'],
    ['a script that is spelled another way', '<< /S /J#61va#53cript /#4aS (x) >>', 'script'],
    ['a program that is started', '<< /S /Launch /F (cmd.exe) >>', 'launch'],
    ['a form that is sent', '<< /S /SubmitForm /F (http://elsewhere.example) >>', 'launch'],
    ['a file inside', '<< /Type /EmbeddedFile >>', 'embedded-object'],
    ['a form with scripts', '<< /XFA [(a) 2 0 R] >>', 'form'],
    ['what happens on a page', '<< /AA << /O 3 0 R >> >>', 'opens-by-itself'],
    [
      'an address that is opened at once',
      '<< /OpenAction << /S /URI /URI (http://elsewhere.example) >> >>',
      'opens-by-itself',
    ],
    [
      'a script among packed objects',
      packed('/Type /ObjStm /Filter /FlateDecode /N 1', '3 0 << /S /JavaScript >>'),
      'script',
    ],
    [
      'the same, its kind spelled another way',
      packed('/Type /Obj#53tm /Filter [/Fl]', '3 0 << /S /Launch >>'),
      'launch',
    ],
    [
      'objects that are packed in an unusual way',
      packed('/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]', 'x'),
      'unreadable',
    ],
    [
      'objects that are damaged',
      packed('/Type /ObjStm /Filter /FlateDecode', 'x', () => Buffer.from('no')),
      'unreadable',
    ],
  ] as const)('with %s', (_, object, found) => {
    expect(pdf(object)).toBe(found);
  });

  test('with packed objects under a lock', () => {
    expect(pdf('<< /Encrypt 2 0 R >>', packed('/Type /ObjStm /Filter /FlateDecode', '3 0 << >>'))).toBe('unreadable');
  });

  test('with an address that is opened by an object that is referred to', () => {
    expect(pdf('<< /OpenAction 2 0 R >>', '<< /S /URI /URI (http://elsewhere.example) >>')).toBe('opens-by-itself');
  });

  test.each([
    ['turns to its first page', ['<< /OpenAction [3 0 R /Fit] >>']],
    ['turns to a page by an object', ['<< /OpenAction 2 0 R >>', '<< /S /GoTo /D [3 0 R /Fit] >>']],
    [
      'has links and packed text',
      ['<< /A << /S /URI /URI (http://elsewhere.example) >> >>', packed('/Filter /FlateDecode', '/JS /AA')],
    ],
  ] as const)('that %s is what it seems', (_, objects) => {
    expect(pdf(...objects)).toBeNull();
  });

  test('that is made to be slow to look through is looked through', () => {
    const many = (text: string) => text.repeat(Math.floor(4_000_000 / text.length));
    for (const text of ['obj stream\n', '/OpenAction <<', '/OpenAction 5 0 R', '5 0 obj ', '<<'])
      expect([text, [null, 'unreadable', 'opens-by-itself'].includes(pdf(many(text)))]).toEqual([text, true]);
  });
});
