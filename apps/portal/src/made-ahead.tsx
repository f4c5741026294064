import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal';
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AccessibilityPage } from './pages/accessibility/AccessibilityPage.js';
import { National2019Page } from './pages/national-2019/National2019Page.js';
import { NotFoundPage } from './instead/NotFoundPage.js';
import { StartPage } from './instead/StartPage.js';
import { FrameAround } from './layout/FrameAround.js';
import { paths } from './browser/paths.js';
import { router } from './app/router.js';

const signIn = (
  <>
    <Button isStart type="button" data-act="sign-in">
      {words.signIn}
    </Button>
    <p className="govuk-body app-without-script">{words.toSignInTurn}</p>
  </>
);

const framed = (page: ReactElement) => <FrameAround>{page}</FrameAround>;
const start = framed(<StartPage signIn={signIn} />);

/** A page that can be read before, and without, any script; and an address at which it is read. */
const ahead: Readonly<Record<string, { readonly at: string; readonly page: ReactElement }>> = {
  start: { at: paths.home, page: start },
  'sign-in-first': { at: paths.assessments, page: start },
  accessibility: { at: paths.accessibility, page: framed(<AccessibilityPage />) },
  'national-2019': { at: paths.national2019, page: framed(<National2019Page />) },
  'not-found': { at: '/not-found', page: framed(<NotFoundPage />) },
};

const inRouter = (at: string, page: ReactElement) => {
  const history = createMemoryHistory({ initialEntries: [at] });
  return (
    <RouterContextProvider router={createRouter({ routeTree: createRootRoute(), history })}>
      {page}
    </RouterContextProvider>
  );
};

const titleOf = (html: string): readonly [string, string] => {
  const [element = '', title = ''] = /<title>(.*?)<\/title>/s.exec(html) ?? [];
  if (title === '') throw new Error('A page that is made ahead has no title.');
  return [title, html.replace(element, '')];
};

/** Every page that is made ahead, as its title and its content. */
export const pagesAhead = () =>
  Object.entries(ahead).map(([name, { at, page }]) => {
    const [title, content] = titleOf(renderToStaticMarkup(inRouter(at, page)));
    return { name, title, content };
  });

const nameAt = (address: string): string =>
  Object.keys(ahead).find((name) => ahead[name]?.at === address) ?? 'sign-in-first';

/** Which page stands at each address of the portal, before anybody has signed in. */
export const pageAtAddress = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(ahead).map(([name, { at }]) => [at, name])),
  ...Object.fromEntries(Object.keys(router.routesByPath).map((address) => [address, nameAt(address)])),
});
