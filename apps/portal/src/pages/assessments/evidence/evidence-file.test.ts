import { expect, test } from '@jest/globals';
import { fieldLimits } from '@countersign/domain/document/words';
import { fileProblem } from '../../../parts/files/file-problem.js';
import { evidenceFile } from './evidence-file.js';

test('evidence is a document, a picture or plain text, of what the API takes at most', () => {
  expect(fileProblem({ name: 'Test of logs.XLSX', size: fieldLimits.file }, evidenceFile)).toBeNull();
  expect(fileProblem({ name: 'logs.pdf', size: fieldLimits.file + 1 }, evidenceFile)).toMatch(/5 MB/);
  expect(fileProblem({ name: 'page.html', size: 10 }, evidenceFile)).toMatch(/PDF, a picture/);
});
