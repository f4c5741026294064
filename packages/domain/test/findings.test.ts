import { findingsOf, problemsOf, ruleBook, type RuleId } from '../src/index.js';
import { activityRow, aLocal, anItem, componentRow, law, riskRow, wholeDocument } from './fixtures.js';

test('a whole document has no finding', () => {
  expect(findingsOf(wholeDocument(), law)).toEqual([]);
});

test('what blocks comes first, then the order of the document, the whole document last', () => {
  const document = [
    componentRow({ storage: '' }),
    aLocal({ content: null }),
    anItem({ stance: null, content: null }),
    activityRow({ components: ['exchange-online'] }),
  ];
  expect(findingsOf(document, law).map(({ rule, blocks, itemId }) => [rule, blocks, itemId])).toEqual([
    ['L13_LOCAL_COVERAGE', true, 'local.systems'],
    ['L11_SECTION_REVIEW', true, 'need.aims'],
    ['L68_STATUTORY_CONTENT', true, null],
    ['L31_DESCRIPTION_NOT_ROLE', false, 'component.1'],
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
