import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { blankContent, type Content } from '@countersign/domain/document/content';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readdirSync, readFileSync } from 'node:fs';
import { useState } from 'react';
import { AroundProvider } from '../parts/content/words/around.js';
import { KindFields } from '../parts/content/form/KindFields.js';
import { TextList } from '../parts/words/TextList.js';
import { keepFocus } from './keep-focus.js';

let stop: () => void;
beforeEach(() => {
  stop = keepFocus();
});
afterEach(() => stop());

const settled = () => act(() => new Promise((done) => setTimeout(done, 80)));
const press = async (button: HTMLElement) => {
  await userEvent.click(button);
  await settled();
};
const focused = () => document.activeElement as HTMLElement;

const items = Array.from({ length: 60 }, (_, place) => ({
  ...{ id: `activity-${place}`, kind: 'activity' as const, title: `Activity ${place + 1}`, isTable: false },
}));

const Fields = ({ initial }: { readonly initial: Content }) => {
  const [content, setContent] = useState(initial);
  return (
    <main>
      <h1>Item</h1>
      <AroundProvider matrixId="ico-3x3" items={items} hrefOf={null}>
        <KindFields content={content} onChange={setContent} errorOf={() => undefined} />
      </AroundProvider>
    </main>
  );
};

const Texts = ({ count }: { readonly count: number }) => {
  const [texts, setTexts] = useState<readonly string[]>(
    Array.from({ length: count }, (_, place) => `text ${place + 1}`),
  );
  return (
    <main>
      <h1>Advice</h1>
      <TextList
        errorOf={() => undefined}
        id="points"
        label="Point"
        add="Add a point"
        texts={texts}
        onChange={setTexts}
      />
    </main>
  );
};

const aMeasure = {
  measureKind: 'technical',
  control: null,
  effect: 'reduced',
  lowers: [],
  owner: '',
  due: null,
  evidence: '',
};
const measures = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ ...aMeasure, text: `measure ${place + 1}` }));

/** Every list of the portal from which something can be taken out on the page itself, at each length. */
const lists = {
  'parts/content/fields/ListField.tsx': (count: number) => (
    <Fields initial={{ ...blankContent('risk'), measures: measures(count) } as Content} />
  ),
  'parts/content/fields/LongList.tsx': (count: number) => (
    <Fields initial={{ ...blankContent('risk'), activities: items.slice(0, count).map(({ id }) => id) }} />
  ),
  'parts/words/TextList.tsx': (count: number) => <Texts count={count} />,
};

const name = /^(Remove|Take out) /;
const removers = () => screen.getAllByRole('button', { name });

describe.each(Object.entries(lists))('%s', (_, list) => {
  test.each([2, 3, 12])('of %i: whichever is taken out, focus is in what stands beside it', async (count) => {
    for (const at of [0, Math.floor(count / 2), count - 1]) {
      const { unmount } = render(list(count));
      const before = removers();
      const [pressed, beside] = [before[at], before[at + 1] ?? before[at - 1]];
      const row = (button: HTMLElement | undefined) =>
        button?.closest<HTMLElement>('li, fieldset, div:has(> .govuk-form-group)') ?? null;
      expect(row(beside)).not.toBeNull();
      await press(pressed as HTMLElement);
      const now = screen.queryAllByRole('button', { name });
      expect(now.length).toBeLessThan(before.length);
      expect(document.body.contains(focused()) && focused() !== document.body).toBe(true);
      expect(focused().tagName).not.toBe('H1');
      const inRow = now.findIndex((button) => row(button)?.contains(focused()));
      expect([at - 1, at]).toContain(now.length > 0 ? inRow : at);
      unmount();
    }
  });
});

test('the last one of a list hands focus to the list itself', async () => {
  render(lists['parts/content/fields/LongList.tsx'](1));
  const taken = within(screen.getByRole('group', { name: /Activities/i }));
  await press(taken.getByRole('button', { name: /^Take out/ }));
  expect(taken.queryByRole('button', { name: /^Take out/ })).toBeNull();
  expect(screen.getByRole('group', { name: /Activities/i }).contains(focused())).toBe(true);
});

const source = 'apps/portal/src';

test('and there is no other list from which something is taken out', () => {
  const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .filter((file) =>
      /toSpliced\(\w+, 1\)|words\.(takeOut|remove)VisuallyHidden/.test(readFileSync(`${source}/${file}`, 'utf8')),
    );
  expect(found.sort()).toEqual(Object.keys(lists).sort());
});
