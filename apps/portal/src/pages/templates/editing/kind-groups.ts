import { labels } from '@countersign/catalogue';
import type { ContentKind } from '@countersign/domain/document/content';

interface KindGroup {
  readonly label: string;
  readonly kinds: readonly ContentKind[];
}

/** The kinds that an assessment template asks for, those together that people look for together. */
export const kindGroups: readonly KindGroup[] = [
  { label: 'One answer', kinds: ['question', 'yes-no', 'number'] },
  {
    label: 'What is done with the data',
    kinds: ['activity', 'use', 'joint-arrangement', 'component', 'processor', 'flow', 'logging'],
  },
  { label: 'Transfers abroad', kinds: ['transfer-statement', 'transfer'] },
  { label: 'Necessity and rights', kinds: ['alternative', 'notice', 'right'] },
  { label: 'Who was asked', kinds: ['consultee', 'people-views', 'regulator-contact'] },
  { label: 'Risks', kinds: ['risk', 'set-aside', 'safeguard'] },
  { label: 'What it rests on', kinds: ['evidence', 'citation', 'claim'] },
  { label: 'The assessment itself', kinds: ['screening', 'marking', 'action', 'review'] },
];

const itemOf = (kind: ContentKind) => ({ value: kind, text: labels.contentKind[kind] });

/** What can be chosen as the kind of an item. An agreement template holds obligations and nothing else. */
export const kindsToChoose = (templateKind: string) =>
  templateKind === 'agreement'
    ? [itemOf('obligation')]
    : kindGroups.map(({ label, kinds }) => ({ label, items: kinds.map(itemOf) }));
