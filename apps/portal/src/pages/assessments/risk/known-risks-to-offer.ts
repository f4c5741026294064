import { knownRisksInShort, type KnownRisk } from '@countersign/catalogue';
import { blankContent, type ContentOf } from '@countersign/domain/document/content';
import { countingItems, type ResolvedItem } from '@countersign/domain/document/items';

/** The known risks, by id, that a document neither assesses nor sets aside, those that every assessment answers first. */
export const knownRisksToOffer = (document: readonly ResolvedItem[]): readonly string[] => {
  const said = new Set([
    ...countingItems(document, 'risk').map(({ content }) => content.knownRisk),
    ...countingItems(document, 'set-aside').map(({ content }) => content.knownRisk),
  ]);
  const offered = knownRisksInShort.filter(({ id }) => !said.has(id));
  return offered.sort((a, b) => Number(b.isAskedOfAll) - Number(a.isAskedOfAll)).map(({ id }) => id);
};

/** A risk of the library as a row to begin from: not scored, and its measures without an owner or a day. */
export const riskFromKnown = ({ id, title, harm, harmType, measures }: KnownRisk): ContentOf<'risk'> => ({
  ...blankContent('risk'),
  title,
  harm,
  harmType,
  knownRisk: id,
  measures: measures.map((measure) => ({ ...measure, owner: '', due: null, evidence: '' })),
});

/** The start of the row that says why a known risk does not arise here. */
export const setAsideFromKnown = ({ id }: KnownRisk): ContentOf<'set-aside'> => ({
  ...blankContent('set-aside'),
  knownRisk: id,
});
