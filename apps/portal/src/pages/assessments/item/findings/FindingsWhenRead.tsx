import * as words from '@countersign/words/portal/pages/assessments/item/findings';
import { useState } from 'react';
import { FindingsTold } from './FindingsTold.js';
import type { FindingsBesideProps } from './FindingsBeside.js';
import { RulesBeside } from './RulesBeside.js';
import type { FindingToShow } from '../../../../parts/findings/FindingList.js';
import { lazyPart } from '../../../../parts/reading/lazy-part.js';

interface FindingsWhenReadProps extends Omit<FindingsBesideProps, 'document'> {
  /** The document as it is now; null until it is here. */
  readonly document: FindingsBesideProps['document'] | null;
  /** What the service says of the item as it came; null for one that is not there yet. */
  readonly told: readonly FindingToShow[] | null;
  /** Whether somebody has begun to write. */
  readonly isBegun: boolean;
}

const AtOnce = ({ told }: Pick<FindingsWhenReadProps, 'told'>) =>
  told === null ? <RulesBeside status={words.theRuleCheckStartsWhen} /> : <FindingsTold findings={told} />;

const FindingsBeside = lazyPart<FindingsBesideProps & Pick<FindingsWhenReadProps, 'told'>>(
  async () => (await import('./FindingsBeside.js')).FindingsBeside,
  {
    meanwhile: AtOnce,
    place: ({ children }) => <RulesBeside status={words.theRuleCheck}>{children}</RulesBeside>,
  },
);

/**
 * The findings of one item: at once those that came with it, of what is saved. Once somebody begins to write, or the
 * document is no longer the one that came, the rule book comes to the browser and speaks of what stands here now.
 */
export const FindingsWhenRead = ({ isBegun, document, ...props }: FindingsWhenReadProps) => {
  const [came] = useState(document);
  if (document === null || (!isBegun && document === came)) return <AtOnce told={props.told} />;
  return <FindingsBeside document={document} {...props} />;
};
