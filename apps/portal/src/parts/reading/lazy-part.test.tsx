import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReactNode } from 'react';
import { startedFrom } from '../../browser/build.js';
import { IdentityProvider } from '../../identity/IdentityProvider.js';
import type { Identity } from '../../identity/identity.js';
import { lazyPart } from './lazy-part.js';
import { isLeavingAsPlanned } from '../../browser/planned-leaving.js';

const realFetch = globalThis.fetch;
const identity = { personKey: 'ann', isSigningIn: () => false } as Identity;

const given = (build: string) => {
  globalThis.fetch = () => Promise.resolve({ ok: true, json: () => Promise.resolve({ build }) } as unknown as Response);
};
const lineIsDown = () => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
};

beforeEach(() => {
  startedFrom({ build: 'this one' });
  given('this one');
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  globalThis.fetch = realFetch;
  jest.restoreAllMocks();
});

const Law = ({ section }: { section: string }) => <p>Section {section}, in full</p>;
const notThere = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const loading = () => jest.fn<() => Promise<typeof Law>>();
const Meanwhile = ({ section }: { section: string }) => <p>Loading section {section}</p>;
const Around = ({ children }: { children: ReactNode }) => (
  <IdentityProvider identity={identity}>
    <input aria-label="Your answer" />
    {children}
  </IdentityProvider>
);
const show = (part: ReactNode) => render(<Around>{part}</Around>);

test('a part is drawn as soon as its code is there, and at once the next time', async () => {
  jest.useFakeTimers();
  try {
    const Part = lazyPart(loading().mockResolvedValue(Law), { meanwhile: Meanwhile });
    const { unmount } = show(<Part section="59" />);
    expect(screen.getByText('Loading section 59')).toBeTruthy();
    await act(() => Promise.resolve());
    expect(screen.getByText('Section 59, in full')).toBeTruthy();
    unmount();
    show(<Part section="64" />);
    expect(screen.getByText('Section 64, in full')).toBeTruthy();
  } finally {
    jest.useRealTimers();
  }
});

test('a part of an old build says so in its place, keeps what is typed beside it, and loads the new version when asked', async () => {
  given('the next one');
  const Part = lazyPart(loading().mockImplementation(notThere), { meanwhile: Meanwhile });
  show(<Part section="59" />);
  await userEvent.type(screen.getByLabelText('Your answer'), 'An afternoon of words');
  expect((await screen.findByRole('alert')).textContent).toContain('the new version of Countersign');
  expect(screen.getByDisplayValue('An afternoon of words')).toBeTruthy();
  expect(isLeavingAsPlanned()).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Load the new version' }));
  expect(isLeavingAsPlanned()).toBe(true);
});

test('a part that did not come over a line that is down comes when it is tried again', async () => {
  lineIsDown();
  const Part = lazyPart(loading().mockImplementationOnce(notThere).mockResolvedValue(Law), { meanwhile: Meanwhile });
  show(<Part section="59" />);
  expect((await screen.findByRole('alert')).textContent).toContain('Countersign does not answer');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Section 59, in full')).toBeTruthy();
});

test('a part that says all it has to say meanwhile stays as it is', async () => {
  const load = loading().mockImplementation(notThere);
  const Part = lazyPart(load, { meanwhile: Meanwhile, sufficient: true });
  show(<Part section="59" />);
  await act(() => Promise.resolve());
  expect(screen.getByText('Loading section 59')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Code that comes later, and is no page and no part: the portal itself, and the reader of what is pasted. */
const noParts = ['entry.ts', 'parts/markdown/read-pasted.ts'];

/** `formOnOpen` makes a lazyPart, and whoever takes code by `later` goes on without it. */
const ways = /\b(lazyPage|lazyPart|formOnOpen|later)[<(]/;

test('whatever comes later comes by lazyPage, lazyPart or later', () => {
  const later = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => ({ name: name.split(path.sep).join('/'), source: readFileSync(path.join(root, name), 'utf8') }))
    .filter(({ name, source }) => /\bimport\(/.test(source) && !name.startsWith('generated/'));
  expect(later.length).toBeGreaterThan(15);
  const otherwise = later.filter(({ source }) => !ways.test(source));
  expect(otherwise.map(({ name }) => name).sort()).toEqual(noParts);
});
