import fc from 'fast-check';
import { compareLevels, highestLevel, levelOf, type Level } from '../../src/matrix/index.js';
import { ico } from '../fixtures.js';

const likelihood = fc.nat(ico.likelihoods.length - 1);
const severity = fc.nat(ico.severities.length - 1);
const at = (l: number, s: number): Level => {
  const level = levelOf(ico, ico.likelihoods[l]?.code ?? null, ico.severities[s]?.code ?? null);
  if (level === null) throw new Error('a cell is empty');
  return level;
};

test('every pair has a level', () => {
  for (const { code: l } of ico.likelihoods)
    for (const { code: s } of ico.severities) expect(['low', 'medium', 'high']).toContain(levelOf(ico, l, s));
});

test('more likely or more severe is never a lower level', () => {
  fc.assert(
    fc.property(likelihood, severity, likelihood, severity, (l, s, moreL, moreS) => {
      fc.pre(moreL >= l && moreS >= s);
      return compareLevels(at(l, s), at(moreL, moreS)) <= 0;
    }),
  );
});

test('probable and significant is high, whatever was once written of it', () => {
  expect(levelOf(ico, 'probable', 'significant')).toBe('high');
});

test('what is not scored, or not on the scale, has no level', () => {
  expect(levelOf(ico, null, 'severe')).toBeNull();
  expect(levelOf(ico, 'probable', null)).toBeNull();
  fc.assert(
    fc.property(fc.string(), (word) => {
      fc.pre(!ico.likelihoods.some(({ code }) => code === word));
      return levelOf(ico, word, 'severe') === null && levelOf(ico, 'probable', word) === null;
    }),
    { examples: [['toString'], ['__proto__'], ['constructor']] },
  );
});

test('the highest of none is none, and of some is one of them and above all', () => {
  expect(highestLevel([])).toBeNull();
  const levels = fc.array(fc.constantFrom<Level>('low', 'medium', 'high'), { minLength: 1 });
  fc.assert(
    fc.property(levels, (some) => {
      const top = highestLevel(some);
      return top !== null && some.includes(top) && some.every((one) => compareLevels(one, top) <= 0);
    }),
  );
});
