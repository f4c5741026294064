import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
  type RouterHistory,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A browser's history for a test, and what stands around a component that uses it. */
export const aHistory = (history: RouterHistory = createMemoryHistory()) => {
  const router = createRouter({ routeTree: createRootRoute(), history });
  const InHistory = ({ children }: { readonly children: ReactNode }) => (
    <RouterContextProvider router={router}>{children}</RouterContextProvider>
  );
  return { history, InHistory };
};
