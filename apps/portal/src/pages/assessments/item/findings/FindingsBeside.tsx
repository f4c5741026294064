import type { AssessedItem } from '@countersign/domain/document/items';
import { useSettled } from '@countersign/ui';
import { useMemo } from 'react';
import { useAround } from '../../../../parts/content/words/around.js';
import type { AnswerForm } from '../drafting/answer-form.js';
import { contentThatCounts } from '../drafting/content-that-counts.js';
import { findingsWhileTyping } from './findings-while-typing.js';
import { FindingsTold } from './FindingsTold.js';

export interface FindingsBesideProps {
  readonly document: readonly AssessedItem[];
  readonly item: AssessedItem;
  readonly form: AnswerForm;
  readonly matrixId: string;
}

/** How long after the last letter the rules are asked again. Milliseconds. */
const pause = 300;

/** What the rules say of the item as it is typed now. */
export const FindingsBeside = ({ document, item, form, matrixId }: FindingsBesideProps) => {
  const { service } = useAround().law;
  const settled = useSettled(form, pause);
  const findings = useMemo(() => {
    const typed = { stance: settled.stance, reason: settled.reason, content: contentThatCounts(item, settled) };
    return findingsWhileTyping(document, item, typed, { matrixId, service });
  }, [document, item, settled, matrixId, service]);
  return <FindingsTold findings={findings} />;
};
