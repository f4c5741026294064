import { labels } from '@countersign/catalogue';
import type { ContentKind } from '@countersign/domain/document/content';
import * as words from '@countersign/words/portal/pages/templates/editing';

interface KindGroup {
  readonly label: string;
  readonly kinds: readonly ContentKind[];
}

/** The kinds that an assessment template asks for, those together that people look for together. */
export const kindGroups: readonly KindGroup[] = [
  { label: words.oneAnswer, kinds: ['question', 'yes-no', 'number'] },
  {
    label: words.howTheDataIsUsed,
    kinds: ['activity', 'use', 'joint-arrangement', 'component', 'processor', 'flow', 'logging'],
  },
  { label: words.transfersAbroad, kinds: ['transfer-statement', 'transfer'] },
  { label: words.necessityAndRights, kinds: ['alternative', 'notice', 'right'] },
  { label: words.consultation, kinds: ['consultee', 'people-views', 'regulator-contact'] },
  { label: words.risks, kinds: ['risk', 'set-aside', 'safeguard'] },
  { label: words.legalBasis, kinds: ['evidence', 'citation', 'claim'] },
  { label: words.theAssessmentItself, kinds: ['screening', 'marking', 'action', 'review'] },
];

const itemOf = (kind: ContentKind) => ({ value: kind, text: labels.contentKind[kind] });

/** What can be chosen as the kind of an item. An agreement template holds obligations and nothing else. */
export const kindsToChoose = (templateKind: string) =>
  templateKind === 'agreement'
    ? [itemOf('obligation')]
    : kindGroups.map(({ label, kinds }) => ({ label, items: kinds.map(itemOf) }));
