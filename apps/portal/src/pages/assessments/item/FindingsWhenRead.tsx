import { lazy, Suspense, useState } from 'react';
import { FindingsTold } from './FindingsTold.js';
import type { FindingsBesideProps } from './FindingsBeside.js';
import { RulesBeside } from './RulesBeside.js';
import type { FindingToShow } from '../../../parts/FindingList.js';

const FindingsBeside = lazy(async () => ({ default: (await import('./FindingsBeside.js')).FindingsBeside }));

interface FindingsWhenReadProps extends FindingsBesideProps {
  /** What the service says of the item as it came; null for one that is not there yet. */
  readonly told: readonly FindingToShow[] | null;
  /** Whether somebody has begun to write. */
  readonly isBegun: boolean;
}

/**
 * What the rules say: at once what came with the item, of what is saved. Once somebody begins to write, or the document
 * is no longer the one that came, the rule book comes to the browser and speaks of what stands here now.
 */
export const FindingsWhenRead = ({ told, isBegun, ...props }: FindingsWhenReadProps) => {
  const [came] = useState(props.document);
  const atOnce =
    told === null ? (
      <RulesBeside status="The rules read along as soon as you begin to write." />
    ) : (
      <FindingsTold findings={told} />
    );
  if (!isBegun && props.document === came) return atOnce;
  return (
    <Suspense fallback={atOnce}>
      <FindingsBeside {...props} />
    </Suspense>
  );
};
