import { createElement, type ComponentType, type ReactNode } from 'react';
import { arriving } from '../../browser/arriving.js';
import { PartNotLoaded } from './PartNotLoaded.js';
import { whyNotLoaded } from '../../browser/why-not-loaded.js';

interface Without<Props> {
  /** What is there until the code is. */
  readonly meanwhile: ComponentType<Props>;
  /** Whether that says all that the part says, so that nobody needs to be told where the code does not come. */
  readonly sufficient?: boolean;
  /** The place on the page in which it is told that the code does not come, where that is not the text. */
  readonly place?: ComponentType<{ readonly children: ReactNode }>;
}

const Bare = ({ children }: { readonly children: ReactNode }) => children;

/**
 * A part of a page whose code comes to the browser when it is first drawn. Where the code does not come the rest of the page
 * stands, with what is being typed in it: the part says why in its place, and how to have it. It never loads the page anew
 * by itself. What only says that it is on its way is not printed.
 */
export const lazyPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { meanwhile, sufficient = false, place: Place = Bare }: Without<Props>,
): ComponentType<Props> => {
  const useArrival = arriving(() => load().catch(async () => Promise.reject(await whyNotLoaded())));
  return function LazyPart(props: Props) {
    const [arrival, again] = useArrival();
    if (arrival !== null && 'code' in arrival) return createElement(arrival.code, props);
    if (sufficient) return createElement(meanwhile, props);
    if (arrival === null) return <div className="app-not-on-paper">{createElement(meanwhile, props)}</div>;
    return (
      <Place>
        <PartNotLoaded fault={arrival.fault} onRetry={again} />
      </Place>
    );
  };
};
