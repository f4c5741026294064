import { nameOnPaper } from '../../src/authority/index.js';

test('what leaves the system says where it is a demonstration', () => {
  expect(nameOnPaper({ name: 'Kent', demonstration: true })).toBe(
    'Kent (demonstration: no statement of the real Kent)',
  );
  expect(nameOnPaper({ name: 'Kent', demonstration: false })).toBe('Kent');
});
