import type { Content } from '@countersign/domain';
import { lazy, Suspense } from 'react';
import { DetailsOnOpen } from '../DetailsOnOpen.js';

const Redline = lazy(async () => ({ default: (await import('./Redline.js')).Redline }));

/** The difference between the national text and ours, to be opened: what compares them comes then. */
export const RedlineDetails = (props: { national: Content | null; ours: Content | null }) => (
  <DetailsOnOpen summary="What differs from the national text">
    {() => (
      <Suspense fallback={<p className="govuk-body">Comparing the two texts</p>}>
        <Redline {...props} />
      </Suspense>
    )}
  </DetailsOnOpen>
);
