import fc from 'fast-check';
import { fitsInto, isNearlyFull } from '../src/index.js';

const bytes = fc.integer({ min: 0, max: 10_000_000_000 });

test('whatever is added, what is kept never grows beyond what may be', () => {
  fc.assert(
    fc.property(bytes, fc.array(fc.integer({ min: 1, max: 5_000_000 }), { maxLength: 50 }), (most, sizes) => {
      const kept = sizes.reduce((sum, size) => (fitsInto({ kept: sum, most }, size).ok ? sum + size : sum), 0);
      expect(kept).toBeLessThanOrEqual(most);
    }),
  );
});

test('it is told that little is left before a file of the largest size is refused', () => {
  const most = 2_000_000_000;
  expect(isNearlyFull({ kept: most - 5_000_000, most })).toBe(true);
  expect(isNearlyFull({ kept: most / 2, most })).toBe(false);
});

test('the refusal says how much there is, and the way forward', () => {
  expect(fitsInto({ kept: 1_999_000_000, most: 2_000_000_000 }, 1_000_001)).toMatchObject({
    refusal: { field: 'file', problem: expect.stringContaining('may keep 2,000 MB. Ask whoever runs') as unknown },
  });
});
