import fc from 'fast-check';
import { findingsOf, ruleBook, type RuleId } from '../src/index.js';
import { anyDocument } from './any-document.js';
import { law } from './fixtures.js';

/** The rules whose findings the catalogue lets a second person set aside. */
const overridable = [
  'L32_DECLINED_ASSURANCE',
  'L47_EVIDENCE_HELD',
  'L51_CATEGORY_REGIME_CONFLICT',
  'L71_ACTION_CLOSURE',
  'L73_CITATION_CHECK',
  'L74_ALTERNATIVES',
  'L83_PUBLISH_READY',
  'L90_CONSULTEE_DIVERSITY',
  'L110_LOCATION_MODEL',
] as const satisfies readonly RuleId[];

test.each(overridable)('%s: what is set aside is one finding, and never another one with it', (rule) => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const keys = ruleBook[rule](document, law).map(({ itemId, field, facts }) =>
        JSON.stringify([itemId, field, facts['problem']]),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('nothing is said of an item that is not asked, but that a question of it is open', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const silent = document.map((item) => ({ ...item, applies: false }));
      const said = findingsOf(silent, law).filter(({ itemId, rule }) => itemId !== null && rule !== 'W1_OPEN_QUESTION');
      expect(said).toEqual([]);
    }),
  );
});
