import type { Content } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { textsIn, type WrittenText } from '../../document/content/texts.js';
import { phraseIn, sentencesOf } from '../reading/phrase-in.js';
import { proseIn } from '../reading/prose.js';
import { say } from '../rule/problem.js';
import { asking, isBlank, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  'consultation-claimed': 'title' | 'phrase';
  'no-receipt': 'title';
}
type Found = FoundOf<Problems>;

const conditions =
  /\b(?:if|whether|unless|will|would|must|should|may (?:be|have|need)|(?:is|are|be) (?:required|needed))\b/;

/**
 * The regulator was consulted only where a formal consultation is on record, and that has the regulator's receipt;
 * advice by telephone or letter is another thing, and a sentence that says that one may be needed claims none (law 16;
 * DPA 2018 s.65, UK GDPR Art 36). Does not block.
 */
export const engagementType = ruleFinding<Problems>()('L70_ENGAGEMENT_TYPE', (document, { phrases }) => {
  const formal = countingItems(document, 'regulator-contact').filter(
    ({ content }) => content.contact === 'formal-prior-consultation',
  );
  if (formal.length === 0)
    return document.flatMap((item) => (item.applies ? claimed(item, phrases.consultedRegulator) : []));
  return formal
    .filter(({ content }) => isBlank(content.receipt))
    .map(({ item }) => asking(item, say('no-receipt', 'receipt')));
});

const claimed = (item: ResolvedItem, phrases: readonly string[]): readonly Found[] => {
  for (const { field, text } of item.content === null ? [] : whereClaimsStand(item.content)) {
    const phrase = phraseIn(inEarnest(text), phrases);
    if (phrase !== null) return [asking(item, say('consultation-claimed', field, { phrase }))];
  }
  return [];
};

const inEarnest = (text: string): string =>
  sentencesOf(text)
    .filter((sentence) => !conditions.test(sentence))
    .join('\n');

const whereClaimsStand = (content: Content): readonly WrittenText[] =>
  content.kind === 'regulator-contact' ? textsIn(content) : proseIn(content);
