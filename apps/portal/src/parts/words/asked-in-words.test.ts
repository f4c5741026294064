import { describe, expect, test } from '@jest/globals';
import { askedInWords } from './asked-in-words.js';

describe('how an item is asked', () => {
  test('there is nothing to say of a single answer that is always asked', () => {
    expect(askedInWords({ minimumRows: null, when: null }, [])).toBe('');
  });
  test.each([
    [0, 'A table that can be empty.'],
    [1, 'A table with at least 1 row.'],
    [12, 'A table with at least 12 rows.'],
  ])('a table of %i rows at least', (minimumRows, words) => {
    expect(askedInWords({ minimumRows, when: null }, [])).toBe(words);
  });
  test('a condition follows the table, and names the other item by its title', () => {
    const when = { item: 'a', is: true } as const;
    expect(askedInWords({ minimumRows: 2, when }, [{ id: 'a', title: 'Guests' }])).toBe(
      'A table with at least 2 rows. Asked only while “Guests” is answered yes.',
    );
  });
});
