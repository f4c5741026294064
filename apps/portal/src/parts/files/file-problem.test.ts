import { describe, expect, it } from '@jest/globals';
import { fieldLimits } from '@countersign/domain/document/words';
import { fileProblem } from './file-problem.js';
import { sizeInWords } from './size-in-words.js';

const asked = {
  endings: '.pdf,.docx',
  most: fieldLimits.file,
  missing: 'Choose it',
  otherKind: 'It must be a PDF or Word',
};

describe('a file that is chosen', () => {
  it('is one of the kinds that are held, whatever the case of its name', () => {
    expect(fileProblem({ name: 'Test of logs.PDF', size: 10 }, asked)).toBeNull();
    expect(fileProblem({ name: 'logs.exe', size: 10 }, asked)).toBe('It must be a PDF or Word');
    expect(fileProblem({ name: 'pdf', size: 10 }, asked)).toBe('It must be a PDF or Word');
  });

  it('is neither missing, nor empty, nor too large', () => {
    expect(fileProblem(null, asked)).toBe('Choose it');
    expect(fileProblem({ name: 'a.pdf', size: 0 }, asked)).toBe('The file is empty');
    expect(fileProblem({ name: 'a.pdf', size: fieldLimits.file }, asked)).toBeNull();
    expect(fileProblem({ name: 'a.pdf', size: fieldLimits.file + 1 }, asked)).toBe('The file must be 5 MB or smaller');
  });
});

it('has a size that is said as its limit is', () => {
  expect([12, 2048, 3_140_000, fieldLimits.file].map(sizeInWords)).toEqual(['12 bytes', '2 KB', '3.1 MB', '5.0 MB']);
});
