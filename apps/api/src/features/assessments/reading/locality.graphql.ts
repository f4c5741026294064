import type { localityOf } from '@countersign/domain/document/items';
import type * as contract from '../../../platform/graphql/generated/contract.js';

const percent = (share: number): number => Math.round(share * 100);

/** How much of a document is the force's own, in whole percents and in words. */
export const localityView = ({ whole, sections }: ReturnType<typeof localityOf>): contract.Locality => ({
  __typename: 'Locality',
  verbatimPercent: percent(whole.national),
  localWords: whole.localWords,
  sections: sections.map((one) => ({
    __typename: 'SectionLocality',
    section: one.section,
    items: one.items,
    reliedOn: one.reliedOn,
    verbatimPercent: percent(one.national),
    nationalWords: one.nationalWords + one.copiedWords,
    localWords: one.localWords,
  })),
});
