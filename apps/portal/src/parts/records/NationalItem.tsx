import { labels } from '@countersign/catalogue';
import type { Content, ContentKind, When } from '@countersign/domain/document/content';
import type { Placement, Provenance } from '@countersign/domain/document/items';
import { SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/records';
import { askedInWords } from '../words/asked-in-words.js';
import { ContentView } from '../content/view/ContentView.js';
import { lawInWords } from '../law/law-in-words.js';
import { placementInWords } from '../words/placement-in-words.js';

export interface ItemInFull {
  readonly id: string;
  readonly section: string;
  readonly kind: ContentKind;
  readonly placement: Placement;
  readonly provenance: Provenance;
  readonly title: string;
  readonly guidance: string;
  readonly law: readonly string[];
  readonly deferred: boolean;
  readonly minimumRows: number | null;
  readonly when: When | null;
  readonly content: Content | null;
}

interface NationalItemProps {
  readonly item: ItemInFull;
  readonly among: readonly ItemInFull[];
}

/** One item of a national text: who answers it, what it says, and the law it answers. */
export const NationalItem = ({ item, among }: NationalItemProps) => (
  <SummaryCard title={item.title} headingLevel={4}>
    <p className="govuk-hint">
      {labels.contentKind[item.kind]}. {placementInWords[item.placement]}
      {item.deferred && words.leftToTheForce}. {labels.provenance[item.provenance]}. {askedInWords(item, among)}
    </p>
    {item.guidance !== '' && <p className="govuk-body">{item.guidance}</p>}
    {item.placement !== 'local' && <ContentView content={item.content} />}
    {item.law.length > 0 && <p className="govuk-body-s">{words.lawLaw({ law: lawInWords(item.law) })}</p>}
  </SummaryCard>
);
