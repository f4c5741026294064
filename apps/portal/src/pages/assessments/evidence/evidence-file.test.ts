import { expect, test } from '@jest/globals';
import { limits } from '@countersign/domain/document/words';
import { fileProblem } from '../../../parts/files/file-problem.js';
import { evidenceFile } from './evidence-file.js';

test('evidence is a document, a picture or plain text, of what the API takes at most', () => {
  expect(fileProblem({ name: 'Test of logs.XLSX', size: limits.file }, evidenceFile)).toBeNull();
  expect(fileProblem({ name: 'logs.pdf', size: limits.file + 1 }, evidenceFile)).toMatch(/5 MB/);
  expect(fileProblem({ name: 'page.html', size: 10 }, evidenceFile)).toMatch(/PDF, a picture/);
});
