import { useEffect, useState, type ComponentType } from 'react';

export type Arrival<Props> = { readonly code: ComponentType<Props> } | { readonly fault: unknown } | null;

/**
 * A component whose code comes to the browser when it is first asked for, or is begun: null until it is there, and how to ask for it
 * again where it did not come. It is there for all from then on. `lazy` and `Suspense` would draw it up to 300
 * milliseconds later, and say nothing of what is to be done where it does not come.
 */
export const arriving = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  let there: Arrival<Props> = null;
  let coming: Promise<Arrival<Props>> | null = null;
  const come = () =>
    (coming ??= load().then(
      (code) => (there = { code }),
      (fault: unknown) => {
        coming = null;
        return { fault };
      },
    ));
  const useArrival = (): readonly [Arrival<Props>, () => void] => {
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
    return [arrival, () => void come().then(setArrival)];
  };
  return Object.assign(useArrival, { begin: () => void come() });
};
