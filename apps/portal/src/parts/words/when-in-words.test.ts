import { expect, test } from '@jest/globals';
import { microsoft365 } from '@countersign/demonstration';
import { keepServices } from './services.js';
import { whenInWords } from './when-in-words.js';

keepServices([microsoft365]);

test('what an item depends on is said in words', () => {
  expect(whenInWords({ regime: 'part-3' }, [])).toBe('only while an activity is under Part 3 (law enforcement)');
  expect(whenInWords({ component: 'teams-recording' }, [])).toMatch(/^only while Teams .* is part of the service$/);
  expect(whenInWords({ item: 'a', is: false }, [{ id: 'a', title: 'Guests' }])).toBe(
    'only while “Guests” is answered no',
  );
});
