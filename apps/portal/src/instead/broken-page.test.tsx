import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { LinkProvider } from '@countersign/ui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { text } from '../parts/drafts/draft-shape.js';
import { draftsOf } from '../parts/drafts/draft-store.js';
import { useDraft } from '../parts/drafts/useDraft.js';
import { IdentityProvider } from '../identity/IdentityProvider.js';
import type { Identity } from '../identity/identity.js';
import { LastResort } from '../app/LastResort.js';
import { isLeavingAsPlanned } from '../browser/planned-leaving.js';
import { RoutedLink } from '../browser/RoutedLink.js';
import { ErrorPage } from './ErrorPage.js';

const identity = { personKey: 'ann', isSigningIn: () => false } as Identity;
let breaks: (words: string) => boolean;

const Form = () => {
  const draft = useDraft('reply.one', { words: '' }, { words: text });
  const { words } = draft.value;
  if (breaks(words)) throw new Error('drawn badly');
  return (
    <textarea aria-label="Reply" value={words} onChange={(event) => draft.change({ words: event.target.value })} />
  );
};

/** A form at /form that breaks while it is drawn, in a router as the portal has it. */
const open = (where: 'page' | 'around') => {
  const Around = () => {
    if (where === 'around' && breaks('')) throw new Error('drawn badly');
    return <Outlet />;
  };
  const root = createRootRoute({ component: Around });
  const pages = [
    createRoute({ getParentRoute: () => root, path: '/', component: () => <h1>The start</h1> }),
    createRoute({ getParentRoute: () => root, path: '/form', component: Form }),
  ];
  const router = createRouter({
    routeTree: root.addChildren(pages),
    history: createMemoryHistory({ initialEntries: ['/form'] }),
    defaultErrorComponent: ErrorPage,
  });
  render(
    <IdentityProvider identity={identity}>
      <LinkProvider component={RoutedLink}>
        <RouterProvider router={router as never} />
      </LinkProvider>
    </IdentityProvider>,
  );
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  breaks = () => true;
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const broken = () => screen.findByRole('heading', { name: 'Something went wrong on our side' });

test('a page that breaks leads to the start and is loaded anew, and the start is shown', async () => {
  open('page');
  await broken();
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Go to the start page' }));
  expect(await screen.findByRole('heading', { name: 'The start' })).toBeTruthy();
});

test('a page that breaks over what is typed keeps it, and brings it back when it is tried again', async () => {
  breaks = (words) => words.endsWith('!');
  open('page');
  await userEvent.type(await screen.findByRole('textbox'), 'An afternoon of words!');
  await broken();
  expect(draftsOf('ann').map(({ value }) => value)).toEqual([{ words: 'An afternoon of words!' }]);
  breaks = () => false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByDisplayValue('An afternoon of words!')).toBeTruthy();
});

test('what stands around the pages breaks, and there is a way on', async () => {
  open('around');
  await broken();
  expect(screen.getByRole('link', { name: 'Go to the start page' }).getAttribute('href')).toBe('/');
  breaks = () => false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('textbox')).toBeTruthy();
});

test('where even the router breaks there are plain words and plain links', () => {
  const Broken = (): never => {
    throw new Error('drawn badly');
  };
  render(
    <LastResort>
      <Broken />
    </LastResort>,
  );
  expect(screen.getByRole('heading', { name: 'Something went wrong on our side' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to the start page' }).getAttribute('href')).toBe('/');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy();
  expect(isLeavingAsPlanned()).toBe(false);
});
