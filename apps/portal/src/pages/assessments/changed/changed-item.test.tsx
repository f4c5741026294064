import { expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import type { SealedItem } from '@countersign/domain/document/sealing';
import { ChangedItem } from './ChangedItem.js';
import { changesToRead } from './changes-to-read.js';
import { itemsDiffer } from './items-differ.js';

const item = (id: string, over: Partial<SealedItem> = {}): SealedItem => ({
  id,
  table: null,
  section: 'purpose',
  origin: 'national',
  placement: 'local',
  title: `Item ${id}`,
  law: [],
  when: null,
  applies: true,
  national: null,
  stance: null,
  reason: '',
  content: { kind: 'question', text: 'Logs are kept for one year.' },
  departure: null,
  files: [],
  ...over,
});
const sealed = (...items: readonly SealedItem[]) =>
  JSON.stringify({
    format: 'countersign-assessment/2',
    controller: { id: 'kent', name: 'Kent' },
    service: 's',
    release: { number: '1.0', hash: 'r' },
    items,
  });

const two = { kind: 'question', text: 'Logs are kept for two years.' } as const;

test('each item that two signed texts do not have alike is told once, in the order of the later, and last what is gone', () => {
  const before = sealed(item('gone'), item('same'), item('b'));
  const after = sealed(item('new'), item('same'), item('b', { content: two }));
  expect(changesToRead(before, after).map(({ id, how }) => [id, how])).toEqual([
    ['new', 'added'],
    ['b', 'changed'],
    ['gone', 'removed'],
  ]);
});

test('a changed item shows what was taken out and put in of its text, and what each other part was and is', () => {
  const [change] = changesToRead(sealed(item('a')), sealed(item('a', { content: two, reason: 'Asked by the DPO.' })));
  if (!change) throw new Error('Nothing changed.');
  const { container } = render(<ChangedItem change={change} />);
  expect(container.querySelector('del')?.textContent).toBe('taken out: one');
  expect(container.querySelector('ins')?.textContent).toContain('two');
  expect(container.textContent).toContain('Before: No reason given');
  expect(container.textContent).toContain('Now: Asked by the DPO.');
});

test('an item that is new or gone is shown whole', () => {
  for (const change of changesToRead(sealed(item('gone')), sealed(item('new')))) {
    const { container } = render(<ChangedItem change={change} />);
    expect(container.textContent).toContain(change.how === 'added' ? 'New' : 'Removed');
    expect(container.textContent).toContain('Logs are kept for one year.');
  }
});

const [one, other] = [item('a').content, two];

test('of an item that is relied on, the national text is its text, and the difference is shown once', () => {
  const relied = (content: SealedItem['content']) =>
    sealed(item('a', { stance: 'relied-on', content, national: content }));
  const [change] = changesToRead(relied(one), relied(other));
  expect(change?.parts).toEqual(['content']);
});

test('of an item that is adapted before or after, both texts are shown', () => {
  const relied = sealed(item('a', { stance: 'relied-on', content: one, national: one }));
  const adapted = sealed(item('a', { stance: 'adapted', content: one, national: other }));
  const [change] = changesToRead(relied, adapted);
  expect(change?.parts).toContain('national');
});

test('the brief and the comparison count the same: every item that is new, altered or gone', () => {
  expect(
    itemsDiffer(
      changesToRead(sealed(item('gone'), item('b')), sealed(item('new'), item('b', { content: two }))).length,
    ),
  ).toBe('3 items have changed');
  expect([itemsDiffer(1), itemsDiffer(0)]).toEqual(['1 item has changed', 'No items have changed']);
});
