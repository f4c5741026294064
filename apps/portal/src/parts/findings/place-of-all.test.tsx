import { expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import { FindingList } from './FindingList.js';
import { placeOfAll } from './place-of-all.js';

const finding = (rule: string, itemId: string | null) => ({
  ...{
    rule,
    itemId,
    severity: 'warn',
    field: null,
    message: 'Items without a mark: 1.',
    remedy: 'Mark them.',
    law: [],
  },
});
const linkOf = (one: ReturnType<typeof finding>) =>
  render(<FindingList findings={[one]} href={(id) => `/item/${id}`} hrefOfAll={placeOfAll('one')} />)
    .container.querySelector('a')
    ?.getAttribute('href');

test('a finding on the whole document leads to the page on which it is put right', () => {
  expect(linkOf(finding('L83_PUBLISH_READY', null))).toBe('/assessments/one/publication');
  expect(linkOf(finding('L63_IDENTICAL_MITIGATION', null))).toBe('/assessments/one/sections/risks');
});

test('a finding on an item leads there, and one that has no one place to nowhere', () => {
  expect(linkOf(finding('L83_PUBLISH_READY', 'a'))).toBe('/item/a');
  expect(linkOf(finding('L62_METHOD_PINNED', null))).toBeUndefined();
});
