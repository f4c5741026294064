import { describe, expect, it } from '@jest/globals';
import { knownRisks } from '@countersign/catalogue';
import { checkContent } from '@countersign/domain/document/content';
import { anItem } from '../reading/test-item.js';
import { knownRisksToOffer, riskFromKnown, setAsideFromKnown } from './known-risks-to-offer.js';

const [first, second, third] = knownRisks;

describe('known risks offered while a risk is written', () => {
  it('are those that are neither assessed nor set aside', () => {
    const document = [
      anItem({ id: 'a', kind: 'risk', content: riskFromKnown(first!) }),
      anItem({ id: 'b', kind: 'set-aside', content: setAsideFromKnown(second!) }),
      anItem({ id: 'c', kind: 'risk', content: riskFromKnown(third!), applies: false }),
    ];
    const offered = knownRisksToOffer(document);
    expect(offered).not.toContain(first!.id);
    expect(offered).not.toContain(second!.id);
    expect(offered).toContain(third!.id);
    expect(offered).toHaveLength(knownRisks.length - 2);
  });

  it('begin a row that can be saved as it is', () => {
    for (const known of knownRisks) {
      expect(checkContent(riskFromKnown(known), 'risk').ok).toBe(true);
      expect(checkContent(setAsideFromKnown(known), 'set-aside').ok).toBe(true);
    }
  });
});
