import { createElement, lazy, Suspense, useEffect, type ComponentType } from 'react';
import { LoadingPage } from '../pages/error/LoadingPage.js';
import { afterNotLoaded } from './page-not-loaded.js';

/** A page whose code comes to the browser when somebody first goes there. */
export const lazyPage = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const Content = lazy(async () => ({ default: await load().catch(afterNotLoaded) })) as ComponentType<Props>;
  return function LazyPage(props: Props) {
    return <Suspense fallback={<LoadingPage />}>{createElement(Content, props)}</Suspense>;
  };
};

/** Has code on its way to the browser while an answer is. Where it does not come, the page that needs it says so. */
export const useMeanwhile = (load: () => Promise<unknown>): void =>
  useEffect(() => {
    void load().catch(() => undefined);
  }, [load]);
