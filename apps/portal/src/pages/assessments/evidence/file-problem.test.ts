import { describe, expect, it } from '@jest/globals';
import { limits } from '@countersign/domain';
import { fileProblem } from './file-problem.js';

describe('a file that is chosen as evidence', () => {
  it('is one of the kinds that are held, whatever the case of its name', () => {
    expect(fileProblem({ name: 'Test of logs.PDF', size: 10 })).toBeNull();
    expect(fileProblem({ name: 'logs.exe', size: 10 })).toMatch(/PDF/);
    expect(fileProblem({ name: 'page.html', size: 10 })).toMatch(/PDF/);
  });

  it('is neither missing, nor empty, nor too large', () => {
    expect(fileProblem(null)).toBe('Choose a file');
    expect(fileProblem({ name: 'a.pdf', size: 0 })).toBe('The file is empty');
    expect(fileProblem({ name: 'a.pdf', size: limits.file })).toBeNull();
    expect(fileProblem({ name: 'a.pdf', size: limits.file + 1 })).toBe('The file must be 5 MB or smaller');
  });
});
