import { lazy, Suspense } from 'react';
import type { FindingsBesideProps } from './FindingsBeside.js';
import { RulesBeside } from './RulesBeside.js';

const FindingsBeside = lazy(async () => ({ default: (await import('./FindingsBeside.js')).FindingsBeside }));

/** What the rules say, once the rule book has come to the browser: one can write before that. */
export const FindingsWhenRead = (props: FindingsBesideProps) => (
  <Suspense fallback={<RulesBeside status="The rule book is on its way." />}>
    <FindingsBeside {...props} />
  </Suspense>
);
