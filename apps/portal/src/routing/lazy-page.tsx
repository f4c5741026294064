import { createElement, useEffect, type ComponentType } from 'react';
import { LoadingPage } from '../parts/reading/LoadingPage.js';
import { arriving } from '../browser/arriving.js';
import { afterNotLoaded } from '../browser/page-not-loaded.js';

/** A page whose code comes later; `begin` has it on its way before the page is drawn. */
export type PageToLoad<Props extends object> = ComponentType<Props> & { readonly begin: () => void };

/** A page whose code comes to the browser when somebody first goes there. It is drawn as soon as its code is there. */
export const lazyPage = <Props extends object>(load: () => Promise<ComponentType<Props>>): PageToLoad<Props> => {
  const useArrival = arriving(() => load().catch(afterNotLoaded));
  const LazyPage = (props: Props) => {
    const [arrival] = useArrival();
    if (arrival === null) return <LoadingPage />;
    if ('fault' in arrival) throw arrival.fault;
    return createElement(arrival.code, props);
  };
  return Object.assign(LazyPage, { begin: useArrival.begin });
};

/** Has code on its way to the browser while an answer is. Where it does not come, the page that needs it says so. */
export const useMeanwhile = (load: () => Promise<unknown>): void =>
  useEffect(() => {
    void load().catch(() => undefined);
  }, [load]);
