import { Button } from '@countersign/ui';
import { lazy, Suspense, useState } from 'react';
import type { FindingsBesideProps } from './FindingsBeside.js';
import { RulesBeside } from './RulesBeside.js';

const FindingsBeside = lazy(async () => ({ default: (await import('./FindingsBeside.js')).FindingsBeside }));

interface FindingsWhenReadProps extends FindingsBesideProps {
  /** Whether somebody has begun to write, or came to put right what the rules say. */
  readonly isBegun: boolean;
}

/**
 * What the rules say, once somebody begins to write or asks for it: the rule book comes to the browser then, and one can
 * write before it has come.
 */
export const FindingsWhenRead = ({ isBegun, ...props }: FindingsWhenReadProps) => {
  const [isAsked, setAsked] = useState(false);
  if (!isBegun && !isAsked)
    return (
      <RulesBeside status="The rules read along as soon as you begin to write.">
        <Button type="button" variant="secondary" onClick={() => setAsked(true)}>
          See what they say now
        </Button>
      </RulesBeside>
    );
  return (
    <Suspense fallback={<RulesBeside status="The rule book is on its way." />}>
      <FindingsBeside {...props} />
    </Suspense>
  );
};
