import { isAnswered, isTable, rowsOf, type ResolvedItem } from '@countersign/domain/document/items';
import { Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments';
import { LevelTag } from '../../parts/records/LevelTag.js';
import { StanceTag } from '../../parts/records/StanceTag.js';
import type { DocumentItem } from './reading/assessment-document.js';
import { resolved } from './reading/resolved.js';

interface ItemStatusProps {
  readonly item: DocumentItem;
  readonly document: readonly ResolvedItem[];
}

const LocalTag = ({ item, document }: ItemStatusProps) => {
  if (!isAnswered(resolved(item), document)) return <Tag colour="blue">{words.notAnswered}</Tag>;
  return isTable(item) ? (
    <Tag colour="grey">{words.added({ document: rowsOf(document, item.id).length })}</Tag>
  ) : (
    <Tag colour="green">{words.answered}</Tag>
  );
};

/** How one item stands: its stance or answer, its level, and whether the level was set by hand. */
export const ItemStatus = ({ item, document }: ItemStatusProps) => (
  <span className="app-tags">
    {item.content?.kind === 'risk' && <LevelTag level={item.residualLevel} />}
    {item.departure && <Tag colour="orange">{words.setByHand}</Tag>}
    {item.placement === 'local' ? <LocalTag item={item} document={document} /> : <StanceTag stance={item.stance} />}
  </span>
);
