import { createElement, lazy, Suspense, type ComponentType } from 'react';
import { LoadingPage } from '../pages/error/LoadingPage.js';
import { afterNotLoaded } from './page-not-loaded.js';

/** A page whose code comes to the browser when somebody first goes there. */
export const lazyPage = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const Content = lazy(async () => ({ default: await load().catch(afterNotLoaded) })) as ComponentType<Props>;
  return function LazyPage(props: Props) {
    return <Suspense fallback={<LoadingPage />}>{createElement(Content, props)}</Suspense>;
  };
};
