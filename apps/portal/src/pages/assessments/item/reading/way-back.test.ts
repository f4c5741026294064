import { expect, test } from '@jest/globals';
import { paths } from '../../../../browser/paths.js';
import { wayBack } from './way-back.js';

test.each([
  ['findings', paths.assessmentFindings('a1')],
  ['hand-in', paths.handInAssessment('a1')],
] as const)('who came from %s to one item comes back there', (from, href) => {
  const { search } = new URL(paths.assessmentItem('a1', 'need.aims', from), 'https://force.example');
  expect(wayBack(new URLSearchParams(search).get('from'), 'a1')).toMatchObject({ href });
});

test.each([undefined, null, '', 'https://elsewhere.example', 'constructor', ['findings'], 7])(
  'an address that names %j leads nowhere else',
  (from) => expect(wayBack(from, 'a1')).toBeNull(),
);
