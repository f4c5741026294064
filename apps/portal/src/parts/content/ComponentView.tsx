import { componentById, labels, processorById } from '@countersign/catalogue';
import type { ComponentContent } from '@countersign/domain';
import { SummaryList } from '@countersign/ui';
import { labelOf, row } from './rows.js';

export const ComponentView = ({ content }: { content: ComponentContent }) => (
  <SummaryList
    rows={[
      row('Component', componentById(content.component)?.name ?? content.component),
      row(
        'Who runs it',
        content.processor === null ? null : (processorById(content.processor)?.name ?? content.processor),
      ),
      row('In what part', labelOf(labels.processorRole, content.role)),
      row('Where data is stored', content.storage),
      row('Where data is processed', content.processing),
      row('Where support comes from', content.support),
    ]}
  />
);
