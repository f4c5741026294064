import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { router } from '../src/app/router.js';
import { filesOfPage, pageSources } from './loads-of-routes.js';

test('every address has a page, by the routes beside the pages; signing out has no code of its own', () => {
  const sources = pageSources(fileURLToPath(new URL('../src/pages', import.meta.url)));
  expect([...Object.keys(sources), '/sign-out'].sort()).toEqual(Object.keys(router.routesByPath).sort());
  expect(sources['/assessments/$assessmentId/items/$itemId']).toBe('src/pages/assessments/item/ItemPage.tsx');
});

test('a page loads its own files and what all have in common that it shows one of, and nothing that is there before', () => {
  const loads = {
    main: { files: ['react'], later: ['ItemPage.tsx', 'OtherPage.tsx'] },
    'ItemPage.tsx': {
      files: ['react', 'item'],
      later: ['ReadPage.tsx', 'WritePage.tsx', 'OtherPage.tsx', 'Beside.tsx'],
    },
    'ReadPage.tsx': { files: ['react', 'words', 'read'], later: [] },
    'WritePage.tsx': { files: ['words', 'write'], later: [] },
    'OtherPage.tsx': { files: ['other'], later: [] },
    'Beside.tsx': { files: ['beside'], later: [] },
  };
  expect(filesOfPage(loads, 'ItemPage.tsx', ['main'])).toEqual(['item', 'words']);
  expect(filesOfPage(loads, 'NoPage.tsx', ['main'])).toEqual([]);
});
