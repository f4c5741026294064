import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { BoundedFile } from './bounded-file.js';

const aFolder = () => mkdtempSync(path.join(tmpdir(), 'countersign-file-'));

test('it goes on over restarts, and is never larger, in all, than its share', () => {
  const folder = aFolder();
  const file = path.join(folder, 'log', 'security.log');
  for (let number = 0; number < 400; number += 1) {
    const one = new BoundedFile(file, 1_000, 3);
    one.write(`line ${number}\n`);
  }
  const kept = readdirSync(path.dirname(file)).sort();
  expect(kept).toEqual(['security.log', 'security.log.1', 'security.log.2', 'security.log.3']);
  for (const name of kept) expect(statSync(path.join(folder, 'log', name)).size).toBeLessThanOrEqual(1_000);
  expect(readFileSync(file, 'utf8').trim().split('\n').at(-1)).toBe('line 399');
});

test('a line that cannot be written is lost without a fault, and writing goes on when it can', () => {
  const file = path.join(aFolder(), 'security.log');
  mkdirSync(file);
  const one = new BoundedFile(file);
  one.write('lost\n');
  rmSync(file, { recursive: true });
  one.write('kept\n');
  expect(readFileSync(file, 'utf8')).toBe('kept\n');
});
