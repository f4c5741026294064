import { ruleBook } from '../../../src/rule-book/index.js';
import { found, said, wholeBut } from '../../fixtures.js';
import { citationRow } from '../../whole-service.js';

const rule = ruleBook.L73_CITATION_CHECK;

test('a citation has its source first, then the place and the words, then somebody who checked', () => {
  expect(said(rule, citationRow({ source: '', locator: '', quotation: '', checkedBy: '' }))).toEqual([
    'no-source source citation.1',
  ]);
  expect(said(rule, citationRow({ locator: ' ', quotation: '', checkedBy: '' }))).toEqual([
    'no-locator locator citation.1',
    'no-quotation quotation citation.1',
  ]);
  expect(said(rule, citationRow({ checkedBy: '' }))).toEqual(['not-checked checkedBy citation.1']);
  expect(said(rule, citationRow())).toEqual([]);
});

test('F73: a strategy is said to want the cloud, and never says the word', () => {
  const cloud = { claim: 'The strategy wants 48 forces ready for the cloud', source: 'A strategy of eleven pages' };
  expect(found(wholeBut({ 'citation.1': citationRow({ ...cloud, quotation: '' }) }))).toEqual([
    'L73_CITATION_CHECK no-quotation quotation citation.1',
  ]);
  expect(found(wholeBut({ 'citation.1': citationRow(cloud) }))).toEqual([]);
});
