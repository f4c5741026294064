import type { PublicationMark } from '../../../src/document/items/index.js';
import { bringBackMark, markForPublication } from '../../../src/document/publication/index.js';
import { anItem } from '../../fixtures.js';

const known = ['foia.s31', 'foia.s40'];
const redact = {
  mark: 'redact',
  exemptions: ['foia.s31', 'foia.s31'],
  harm: 'It shows which logs are not kept',
  publicInterest: 'The controls are described elsewhere',
} as const;

test('what is redacted says by which exemption, which harm, and why that weighs more', () => {
  const item = anItem();
  expect(markForPublication([item], redact, known, [])).toEqual({
    ok: true,
    value: { items: [item], mark: { ...redact, exemptions: ['foia.s31'] } },
  });
});

test('what is published needs none of it and keeps none', () => {
  expect(markForPublication([anItem()], { ...redact, mark: 'publish' }, known, [])).toMatchObject({
    value: { mark: { mark: 'publish', exemptions: [], harm: '', publicInterest: '' } },
  });
});

test.each([
  [{ exemptions: [] }, 'exemptions'],
  [{ exemptions: ['foia.s99'] }, 'exemptions'],
  [{ harm: ' ' }, 'harm'],
  [{ publicInterest: '' }, 'publicInterest'],
])('refused: %j', (over, field) => {
  expect(markForPublication([anItem()], { ...redact, ...over }, known, [])).toMatchObject({
    refusal: { problems: [{ field }] },
  });
});

test('items that are there are marked together, or none is', () => {
  expect(markForPublication([], redact, known, [])).toMatchObject({ refusal: { problems: [{ field: 'itemIds' }] } });
  expect(markForPublication([anItem(), null], redact, known, [])).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

describe('a mark that stands', () => {
  const stands: PublicationMark = {
    ...redact,
    exemptions: ['foia.s31'],
    itemId: 'a',
    by: 'ann',
    at: '2026-11-20T12:00:00.000Z',
    version: 2,
  };
  const [marked, other] = [anItem({ id: 'a', title: 'Logs', mark: stands }), anItem({ id: 'b' })];
  const publish = { mark: 'publish', exemptions: [], harm: '', publicInterest: '' } as const;

  test('is not emptied of its reasons unless that is said of each, by item', () => {
    const refused = markForPublication([marked, other], publish, known, ['a-exemptions']);
    expect(refused).toMatchObject({
      refusal: {
        kind: 'would-empty',
        fields: [
          { field: 'a-harm', name: 'Harm: Logs' },
          { field: 'a-publicInterest', name: 'Public interest: Logs' },
        ],
      },
    });
    const emptying = ['a-exemptions', 'a-harm', 'a-publicInterest'];
    expect(markForPublication([marked, other], publish, known, emptying)).toMatchObject({ ok: true });
  });

  test('and is the very one that is said is not written again', () => {
    expect(markForPublication([marked, other], redact, known, [])).toMatchObject({ value: { items: [other] } });
  });

  test('gives way to an earlier one that is brought back over the version that was read', () => {
    const published = anItem({ mark: { ...stands, ...publish, version: 3 } });
    expect(bringBackMark(published, stands, 3, known)).toMatchObject({ value: { mark: { harm: redact.harm } } });
    expect(bringBackMark(published, stands, 2, known)).toMatchObject({ refusal: { currentVersion: 3 } });
    expect(bringBackMark(published, stands, 3, [])).toMatchObject({ refusal: { problems: [{ field: 'exemptions' }] } });
    expect(bringBackMark(null, stands, 3, known)).toMatchObject({ refusal: { kind: 'no-such-item' } });
  });
});
