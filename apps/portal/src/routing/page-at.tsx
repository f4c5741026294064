import { createRoute, useLocation, useParams, type AnyRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { ForItsPart } from './ForItsPart.js';
import type { PageToLoad } from './lazy-page.js';
import { rootRoute } from './root-route.js';
import { SignedIn } from './SignedIn.js';
import type { WhoseIs } from '../instead/whose-page.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The act that a page is for; left out where it is public. */
    whose?: WhoseIs;
    /** Has the code of the page on its way. */
    begin?: () => void;
  }
}

declare module '@tanstack/history' {
  interface HistoryState {
    /** When the page was asked for again by a link to itself. */
    again?: number;
  }
}

type NameIn<Segment extends string> = Segment extends `$${infer Name}` ? Name : never;
type NamesIn<Path extends string> = Path extends `${infer Segment}/${infer Rest}`
  ? NameIn<Segment> | NamesIn<Rest>
  : NameIn<Path>;
export type ParamsOf<Path extends string> = { readonly [Name in NamesIn<Path>]: string };

const asPage = <Path extends string>(Page: ComponentType<ParamsOf<Path>>) =>
  function PageOfRoute() {
    const params = useParams({ strict: false }) as ParamsOf<Path>;
    const { again = 0 } = useLocation().state;
    return <Page key={JSON.stringify([params, again])} {...params} />;
  };

/**
 * A page for people who are signed in and may do the act that it is for; anybody else is told whose page it is. What its
 * path names arrives as its props; it starts afresh when they change, and when a link to it is followed on it.
 */
export const pageAt = <Path extends string>(path: Path, whose: WhoseIs, Page: PageToLoad<ParamsOf<Path>>): AnyRoute => {
  const Content = asPage<Path>(Page);
  return createRoute({
    getParentRoute: () => rootRoute,
    path,
    staticData: { whose, begin: Page.begin },
    component: () => (
      <SignedIn>
        <ForItsPart whose={whose}>
          <Content />
        </ForItsPart>
      </SignedIn>
    ),
  });
};

/** A page that anybody can read without signing in. */
export const publicPageAt = <Path extends string>(path: Path, Page: PageToLoad<ParamsOf<Path>>): AnyRoute =>
  createRoute({
    getParentRoute: () => rootRoute,
    path,
    staticData: { begin: Page.begin },
    component: asPage<Path>(Page),
  });
