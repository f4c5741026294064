import { createRoute, useLocation, useParams, type AnyRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { rootRoute } from './root-route.js';
import { SignedIn } from './SignedIn.js';

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

/** A page for people who are signed in. What its path names arrives as its props; it starts afresh when they change, and
 * when a link to it is followed on it. */
export const pageAt = <Path extends string>(path: Path, Page: ComponentType<ParamsOf<Path>>): AnyRoute => {
  const Content = asPage<Path>(Page);
  return createRoute({
    getParentRoute: () => rootRoute,
    path,
    component: () => (
      <SignedIn>
        <Content />
      </SignedIn>
    ),
  });
};

/** A page that anybody can read without signing in. */
export const publicPageAt = <Path extends string>(path: Path, Page: ComponentType<ParamsOf<Path>>): AnyRoute =>
  createRoute({ getParentRoute: () => rootRoute, path, component: asPage<Path>(Page) });
