import { ruleBook } from '../../../src/rule-book/index.js';
import { found, law, said, wholeDocument } from '../../fixtures.js';

test('a document says by which matrix it was scored', () => {
  expect(said(ruleBook.L62_METHOD_PINNED, ...wholeDocument())).toEqual([]);
});

test('F62: no matrix and no method', () => {
  expect(found(wholeDocument(), { ...law, isMethodPinned: false })).toEqual(['!L62_METHOD_PINNED no-method - -']);
  expect(found(wholeDocument(), law)).toEqual([]);
});
