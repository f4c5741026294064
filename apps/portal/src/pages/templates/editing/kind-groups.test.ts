import { expect, test } from '@jest/globals';
import { contentKinds } from '@countersign/domain/document/content';
import { kindGroups, kindsToChoose } from './kind-groups.js';

test('every kind but an obligation stands in one group', () => {
  const grouped = kindGroups.flatMap(({ kinds }) => kinds);
  expect([...grouped].sort()).toEqual(contentKinds.filter((kind) => kind !== 'obligation').sort());
});

test('an agreement template offers obligations and nothing else', () => {
  expect(kindsToChoose('agreement')).toEqual([{ value: 'obligation', text: 'Obligation' }]);
});
