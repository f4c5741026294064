import { markForPublication } from '../src/index.js';
import { anItem } from './fixtures.js';

const known = ['foia.s31', 'foia.s40'];
const redact = {
  mark: 'redact',
  exemptions: ['foia.s31', 'foia.s31'],
  harm: 'It shows which logs are not kept',
  publicInterest: 'The controls are described elsewhere',
} as const;

test('what is redacted says by which exemption, which harm, and why that weighs more', () => {
  const item = anItem();
  expect(markForPublication([item], redact, known)).toEqual({
    ok: true,
    value: { items: [item], mark: { ...redact, exemptions: ['foia.s31'] } },
  });
});

test('what is published needs none of it and keeps none', () => {
  expect(markForPublication([anItem()], { ...redact, mark: 'publish' }, known)).toMatchObject({
    value: { mark: { mark: 'publish', exemptions: [], harm: '', publicInterest: '' } },
  });
});

test.each([
  [{ exemptions: [] }, 'exemptions'],
  [{ exemptions: ['foia.s99'] }, 'exemptions'],
  [{ harm: ' ' }, 'harm'],
  [{ publicInterest: '' }, 'publicInterest'],
])('refused: %j', (over, field) => {
  expect(markForPublication([anItem()], { ...redact, ...over }, known)).toMatchObject({ refusal: { field } });
});

test('items that are there are marked together, or none is', () => {
  expect(markForPublication([], redact, known)).toMatchObject({ refusal: { field: 'itemIds' } });
  expect(markForPublication([anItem(), null], redact, known)).toMatchObject({ refusal: { kind: 'no-such-item' } });
});
