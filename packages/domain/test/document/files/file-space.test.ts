import fc from 'fast-check';
import { fitsInto, isNearlyFull, spaceInWords } from '../../../src/document/files/index.js';

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

test.each([
  [{ kept: 1_850_000_000, most: 2_000_000_000 }, 'Your organisation uses 1.8 GB of its 2 GB for files.'],
  [{ kept: 1_999_999_999, most: 2_000_000_000 }, 'Your organisation uses 1.9 GB of its 2 GB for files.'],
  [{ kept: 12_300_000, most: 500_000_000 }, 'Your organisation uses 12.3 MB of its 500 MB for files.'],
  [{ kept: 0, most: 2_000_000_000 }, 'Your organisation uses 0 MB of its 2 GB for files.'],
])('how full it is is said, and never as more than it is', (space, sentence) => {
  expect(spaceInWords(space)).toBe(sentence);
});

test('the refusal says how much there is, that taking out frees nothing, and whom to ask', () => {
  expect(fitsInto({ kept: 1_999_000_000, most: 2_000_000_000 }, 1_100_000)).toMatchObject({
    refusal: {
      problems: [
        {
          field: 'file',
          problem:
            'The file is 1.1 MB, and no longer fits. Your organisation uses 1.9 GB of its 2 GB for files. Taking a file out of a document frees no space. Ask the person who runs Countersign for you for more space',
        },
      ],
    },
  });
});
