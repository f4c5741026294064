import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/publication';
import { FoldedSections } from '../../../parts/folding/FoldedSections.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { marksInWords, markState } from './mark-states.js';
import { MarkTag } from './MarkTag.js';

/** The marks for those who cannot change them, or not now. */
export const MarksToRead = ({ items }: { items: readonly DocumentItem[] }) => (
  <FoldedSections label={words.sectionsWithTheirMarks} headingLevel={2} items={items} hintOf={marksInWords}>
    {(some) => (
      <SummaryList rows={some.map((item) => ({ key: item.title, value: <MarkTag state={markState(item)} /> }))} />
    )}
  </FoldedSections>
);
