import type { AnyRouter } from '@tanstack/react-router';
import type { Act } from '@countersign/domain/authority';

/** The people a page is for: those who may do this act, or everybody who is signed in. */
export type WhoseIs = Act | 'everybody';

/** Whether a page is for somebody who may do these acts. */
export const isFor = (whose: WhoseIs, acts: readonly Act[]): boolean => whose === 'everybody' || acts.includes(whose);

const above = (pathname: string): string => pathname.slice(0, pathname.lastIndexOf('/')) || '/';

/** The nearest page above an address that somebody with these acts can read; the start in the end. */
export const pageAbove = (router: AnyRouter, pathname: string, acts: readonly Act[]): string => {
  const up = above(pathname);
  if (up === '/') return up;
  const [, , route] = router.getMatchedRoutes(up);
  const whose = route?.options.staticData?.whose;
  return whose !== undefined && isFor(whose, acts) ? up : pageAbove(router, up, acts);
};
