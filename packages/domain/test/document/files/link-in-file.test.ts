import { activeInLink, leadsElsewhere } from '../../../src/document/files/index.js';

const raw = String.raw;

test.each([
  'http://elsewhere.example/a.dotm',
  'HTTPS://elsewhere.example/a.dotm',
  'h\tttp://elsewhere.example',
  'ftp://elsewhere.example/a',
  'mhtml:http://elsewhere.example!x-usc:http://elsewhere.example',
  'script:http://elsewhere.example/a.sct',
  raw`\\server\share\a.dotm`,
  '//server/share/a.dotm',
  raw`/\server\share`,
  raw`%5c%5Cserver\share`,
  '%255c%255cserver/share',
  raw`\\?\UNC\server\share`,
  raw`\??\UNC\server\share`,
  'file://server/share/a.dotm',
  'file:////server/share/a.dotm',
  'file://///server/share/a.dotm',
  raw`file:\\server\share`,
  raw`file:///\\server\share`,
  'file:///%5C%5Cserver/share',
  'file://localhost//server/share',
  raw`file:///\??\UNC\server`,
])('%s is elsewhere', (target) => {
  expect(leadsElsewhere(target)).toBe(true);
  expect(activeInLink({ kind: 'attachedTemplate', target, isExternal: true })).toBe('remote-content');
  expect(activeInLink({ kind: 'oleObject', target, isExternal: false })).toBe('remote-content');
});

test.each([
  raw`file:///C:\Users\jo\AppData\Roaming\Microsoft\Templates\Force.dotm`,
  'file:///C:/Templates/Force.dotm',
  'file:///Users/jo/Templates/Force.dotm',
  'file://localhost/C:/Templates/Force.dotm',
  'file:/Users/jo/Force.dotm',
  'FILE:///c|/Force.dotm',
  raw`C:\Templates\Force.dotm`,
  'Templates/Force.dotm',
  '/Templates/Force.dotm',
  'Figures%202025.xlsx',
  '',
])('%s stays on the computer', (target) => {
  expect(leadsElsewhere(target)).toBe(false);
  for (const kind of ['attachedTemplate', 'externalLinkPath', 'xlPathMissing', 'image'])
    expect(activeInLink({ kind, target, isExternal: true })).toBeNull();
  for (const kind of ['oleObject', 'frame', 'subDocument', 'mailMergeSource'])
    expect(activeInLink({ kind, target, isExternal: true })).toBe('local-content');
});

test('what is inside the file, and what somebody has to follow, is no fault', () => {
  expect(activeInLink({ kind: 'oleObject', target: 'embeddings/object1.bin', isExternal: false })).toBeNull();
  expect(activeInLink({ kind: 'hyperlink', target: 'https://elsewhere.example', isExternal: true })).toBeNull();
});
