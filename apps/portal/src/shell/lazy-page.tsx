import { createElement, useEffect, useState, type ComponentType } from 'react';
import { LoadingPage } from '../pages/error/LoadingPage.js';
import { afterNotLoaded } from './page-not-loaded.js';

type Arrival<Props> = { readonly page: ComponentType<Props> } | { readonly fault: unknown } | null;

/**
 * A page whose code comes to the browser when somebody first goes there. It is drawn as soon as its code is there. `lazy`
 * and `Suspense` would draw it up to 300 milliseconds later.
 */
export const lazyPage = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  let there: Arrival<Props> = null;
  let coming: Promise<Arrival<Props>> | null = null;
  const come = () =>
    (coming ??= load()
      .catch(afterNotLoaded)
      .then(
        (page) => (there = { page }),
        (fault: unknown) => {
          coming = null;
          return { fault };
        },
      ));
  return function LazyPage(props: Props) {
    const [arrival, setArrival] = useState<Arrival<Props>>(() => {
      void come();
      return there;
    });
    useEffect(() => {
      let isLeft = false;
      void come().then((now) => !isLeft && setArrival(now));
      return () => {
        isLeft = true;
      };
    }, []);
    if (arrival === null) return <LoadingPage />;
    if ('fault' in arrival) throw arrival.fault;
    return createElement(arrival.page, props);
  };
};

/** Has code on its way to the browser while an answer is. Where it does not come, the page that needs it says so. */
export const useMeanwhile = (load: () => Promise<unknown>): void =>
  useEffect(() => {
    void load().catch(() => undefined);
  }, [load]);
