import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AroundProvider } from '../../../parts/content/words/around.js';
import { ItemInFull } from './ItemInFull.js';
import type { ReadableItem } from './readable-item.js';

const item: ReadableItem = {
  ...{ id: 'cameras', section: 'need', title: 'Cameras', placement: 'local', national: null, stance: null, reason: '' },
  ...{ departure: null, isTable: false, files: [], redactedFor: null },
  content: { kind: 'question', text: 'It took an afternoon to write this.' },
  applies: false,
  when: { regime: 'part-3' },
};
const shown = (over: Partial<ReadableItem>) =>
  render(
    <AroundProvider matrixId="ico-3x3" items={[]} hrefOf={null}>
      <ItemInFull item={{ ...item, ...over }} />
    </AroundProvider>,
  );

test('what is not applicable is marked so, and what was written there is shown as kept', async () => {
  shown({});
  expect(screen.getByText('Not applicable')).toBeTruthy();
  await userEvent.click(screen.getByText('Earlier answer, kept on record'));
  expect(await screen.findByText('It took an afternoon to write this.')).toBeTruthy();
});

test('nothing is said to be kept where nothing was written, and what is asked stands open', () => {
  shown({ content: null });
  expect(screen.queryByText(/and is kept/)).toBeNull();
  shown({ applies: true });
  expect(screen.getByText('It took an afternoon to write this.')).toBeTruthy();
});
