import { Heading, SummaryList } from '@countersign/ui';
import { bySection } from '../../../parts/by-section.js';
import type { DocumentItem } from '../assessment-document.js';
import { markState } from './mark-states.js';
import { MarkTag } from './MarkTag.js';

/** The marks for those who cannot change them, or not now. */
export const MarksToRead = ({ items }: { items: readonly DocumentItem[] }) =>
  bySection(items).map((section) => (
    <section key={section.id} aria-label={section.title}>
      <Heading level={2} size="s">
        {section.title}
      </Heading>
      <SummaryList
        rows={section.items.map((item) => ({ key: item.title, value: <MarkTag state={markState(item)} /> }))}
      />
    </section>
  ));
