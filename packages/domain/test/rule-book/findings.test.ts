import { findingsOf, ruleBook } from '../../src/rule-book/index.js';
import { problemsOf, type RuleId } from '../../src/rule-book/finding/index.js';
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

test('every finding names its rule, and a problem that the rule book lists', () => {
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
  const found = (Object.keys(ruleBook) as RuleId[]).flatMap((id) =>
    ruleBook[id](bare, law).map((finding) => ({ id, finding })),
  );
  expect(found.length).toBeGreaterThan(10);
  for (const { id, finding } of found) {
    expect(finding.rule).toBe(id);
    expect(problemsOf[id]).toContain(finding.facts['problem']);
    if (finding.itemId !== null) expect(finding.facts['title']).not.toBe('');
  }
});
