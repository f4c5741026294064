import fc from 'fast-check';
import { shortened } from '../../src/kernel/index.js';

test('a text that is short enough stays as it is, in one line', () => {
  expect(shortened(' Keep\n recording  off ', 40)).toBe('Keep recording off');
  expect(shortened('Keep recording off', 6)).toBe('Keep…');
  expect(shortened('👮👮👮', 2)).toBe('👮…');
});

test('whatever the text, it is one line, no longer than asked, and never half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const short = shortened(text, most);
      expect([...short].length).toBeLessThanOrEqual(most);
      expect(short).not.toMatch(/\n|\p{Surrogate}/u);
    }),
  );
});
