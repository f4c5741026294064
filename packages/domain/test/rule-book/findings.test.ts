import { findingsOf, rules } from '../../src/rule-book/index.js';
import { activityRow, aLocal, anItem, componentRow, law, riskRow, wholeBut, wholeDocument } from '../fixtures.js';

test('a whole document has no finding', () => {
  expect(findingsOf(wholeDocument(), law)).toEqual([]);
});

test('what blocks comes first, then the order of the document, the whole document last', () => {
  const document = wholeBut(
    { 'component.1': componentRow({ storage: '' }), 'need.aims': anItem({ stance: null, content: null }) },
    aLocal({ content: null }),
  );
  const found = findingsOf(document, { ...law, isMethodPinned: false });
  expect(found.map(({ rule, blocks, itemId }) => [rule, blocks, itemId])).toEqual([
    ['L11_SECTION_REVIEW', true, 'need.aims'],
    ['L13_LOCAL_COVERAGE', true, 'local.systems'],
    ['L62_METHOD_PINNED', true, null],
    ['L31_DESCRIPTION_NOT_ROLE', false, 'component.1'],
    ['L72_CLAIM_ANCHOR', false, 'claim.1'],
  ]);
});

test('every finding names its rule, and a problem', () => {
  const bare = [
    anItem({ stance: null }),
    aLocal({ content: null }),
    aLocal({ id: 'later', deferred: true, content: null }),
    componentRow({ processor: null, role: null, support: '' }),
    activityRow({
      regime: null,
      sensitive: null,
      lawfulBasis: null,
      peopleCategories: [],
      components: ['teams-chat'],
    }),
    riskRow({ severity: null, measures: [] }),
  ];
  const found = rules.flatMap((rule) => rule.judge(bare, law).map((finding) => ({ rule, finding })));
  expect(found.length).toBeGreaterThan(10);
  for (const { rule, finding } of found) {
    expect(finding.rule).toBe(rule.id);
    expect(finding.facts['problem']).toMatch(/./);
    if (finding.itemId !== null) expect(finding.facts['title']).not.toBe('');
  }
});
