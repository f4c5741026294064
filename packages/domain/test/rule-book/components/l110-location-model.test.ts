import { locationPlaces } from '../../../src/document/kinds/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { componentRow, found, law, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L110_LOCATION_MODEL;

test('each place is here or abroad', () => {
  expect(rule.judge([componentRow({ inUk: ['storage', 'backup', 'processing', 'support'] })], law)).toMatchObject([
    {
      blocks: false,
      field: 'inUk',
      facts: { problem: 'neither', component: 'exchange-online', place: 'telemetry,keys' },
    },
  ]);
  expect(said(rule, componentRow())).toEqual([]);
  expect(said(rule, componentRow({ inUk: [], abroad: locationPlaces }))).toEqual([]);
});

test('and never both', () => {
  expect(said(rule, componentRow({ abroad: ['support'] }))).toEqual(['both abroad component.1']);
});

test('what is here is shown to be', () => {
  expect(said(rule, componentRow({ locationEvidence: ' ' }))).toEqual(['no-evidence locationEvidence component.1']);
  expect(said(rule, componentRow({ locationEvidence: '', inUk: [], abroad: locationPlaces }))).toEqual([]);
});

test('a place that is described nowhere is said by another rule', () => {
  expect(
    said(rule, componentRow({ keys: '', inUk: ['storage', 'backup', 'processing', 'telemetry', 'support'] })),
  ).toEqual([]);
});

test('F110: asked about processing, the answer is where data is stored', () => {
  const region = 'The region selected is the United Kingdom';
  const stored = { storage: region, processing: region, support: region, inUk: ['storage'] } as const;
  expect(found(wholeBut({ 'component.1': componentRow(stored) }))).toEqual([
    'L110_LOCATION_MODEL neither inUk component.1',
  ]);
  expect(found(wholeBut({ 'component.1': componentRow({ ...stored, inUk: locationPlaces }) }))).toEqual([]);
});
