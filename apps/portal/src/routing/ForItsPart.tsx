import type { ReactNode } from 'react';
import { lazyPage } from './lazy-page.js';
import { useMe } from '../layout/MeProvider.js';
import { isFor, type WhoseIs } from '../instead/whose-page.js';

const NotYourPage = lazyPage(async () => (await import('../instead/NotYourPage.js')).NotYourPage);

/** A page for those whose part it is; anybody else is told whose it is, and nothing is asked of the API for it. */
export const ForItsPart = ({ whose, children }: { whose: WhoseIs; children: ReactNode }) => {
  const { acts } = useMe();
  return whose === 'everybody' || isFor(whose, acts) ? children : <NotYourPage act={whose} />;
};
