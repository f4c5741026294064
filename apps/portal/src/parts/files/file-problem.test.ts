import { describe, expect, it } from '@jest/globals';
import { limits } from '@countersign/domain';
import { agreementFile } from '../../pages/agreements/agreement-file.js';
import { evidenceFile } from '../../pages/assessments/evidence/evidence-file.js';
import { fileProblem } from './file-problem.js';
import { sizeInWords } from './size-in-words.js';

describe.each([
  ['as evidence', evidenceFile],
  ['as an executed agreement', agreementFile],
])('a file that is chosen %s', (_, asked) => {
  it('is one of the kinds that are held, whatever the case of its name', () => {
    expect(fileProblem({ name: 'Test of logs.PDF', size: 10 }, asked)).toBeNull();
    expect(fileProblem({ name: 'logs.exe', size: 10 }, asked)).toMatch(/PDF/);
    expect(fileProblem({ name: 'page.html', size: 10 }, asked)).toMatch(/PDF/);
  });

  it('is neither missing, nor empty, nor too large', () => {
    expect(fileProblem(null, asked)).toMatch(/^Choose/);
    expect(fileProblem({ name: 'a.pdf', size: 0 }, asked)).toBe('The file is empty');
    expect(fileProblem({ name: 'a.pdf', size: limits.file }, asked)).toBeNull();
    expect(fileProblem({ name: 'a.pdf', size: limits.file + 1 }, asked)).toBe('The file must be 5 MB or smaller');
  });
});

it('is held as evidence in more kinds than an agreement', () => {
  expect(fileProblem({ name: 'a.xlsx', size: 1 }, evidenceFile)).toBeNull();
  expect(fileProblem({ name: 'a.xlsx', size: 1 }, agreementFile)).toMatch(/PDF or a Word/);
});

it('has a size that is said as its limit is', () => {
  expect([12, 2048, 3_140_000, limits.file].map(sizeInWords)).toEqual(['12 bytes', '2 KB', '3.1 MB', '5.0 MB']);
});
