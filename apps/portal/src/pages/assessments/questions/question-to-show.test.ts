import { expect, test } from '@jest/globals';
import { openFirst } from './question-to-show.js';

const asked = (askedAt: string, resolvedAt: string | null) => ({ askedAt, resolvedAt }) as never;

test('open questions come first, and among each the newest', () => {
  const [old, recent, done] = [asked('2026-01-01', null), asked('2026-03-01', null), asked('2026-04-01', '2026-04-02')];
  expect(openFirst([done, old, recent])).toEqual([recent, old, done]);
});
