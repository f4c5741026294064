import fc from 'fast-check';
import { isBlankContent, localityOf, type Locality, type AssessedItem } from '../../../src/document/items/index.js';
import { aLocal, anItem, aTable, componentRow, riskRow, wholeDocument } from '../../fixtures.js';

const national = 'The service is used to share documents of a case between officers of two forces';
const prose = (text: string) => ({ kind: 'question', text }) as const;
const relied = anItem({ id: 'relied', national: prose(national), content: prose(national) });
const adapted = (text: string) =>
  anItem({ id: 'adapted', stance: 'adapted', reason: 'Ours', national: prose(national), content: prose(text) });

test('what is relied on is national, word for word', () => {
  expect(localityOf([relied]).whole).toEqual({
    items: 1,
    reliedOn: 1,
    nationalWords: 15,
    copiedWords: 0,
    localWords: 0,
    untouched: 1,
    copied: 0,
    national: 1,
  });
});

test('a copy with one word changed does not pass for the force’s own', () => {
  const { whole } = localityOf([adapted(national.replace('two', 'our'))]);
  expect(whole).toMatchObject({ untouched: 0, copiedWords: 14, localWords: 1 });
  expect(whole.copied).toBeCloseTo(14 / 15);
  expect(whole.national).toBeCloseTo(14 / 15);
});

test('nor does a copy in another order or with other marks', () => {
  const { whole } = localityOf([adapted(`**${national.split(' ').reverse().join(', ')}.**`)]);
  expect(whole).toMatchObject({ copied: 1, localWords: 0, national: 1 });
});

test('what is rejected, not asked, blank or only a table says nothing', () => {
  const silent = [
    anItem({ stance: 'rejected', content: null }),
    anItem({ applies: false }),
    aLocal({ content: prose(' ') }),
    aTable(),
  ];
  expect(localityOf(silent)).toEqual({
    whole: {
      items: 0,
      reliedOn: 0,
      nationalWords: 0,
      copiedWords: 0,
      localWords: 0,
      untouched: 0,
      copied: 0,
      national: 0,
    },
    sections: [],
  });
});

test('local answers and rows are the force’s own, and each section is measured', () => {
  const rows = [aLocal({ section: '2' }), riskRow({}, 'risk.1'), componentRow()];
  const { whole, sections } = localityOf([relied, ...rows]);
  expect(sections.map(({ section, items, reliedOn }) => [section, items, reliedOn])).toEqual([
    ['1', 3, 1],
    ['2', 1, 0],
  ]);
  expect(whole.untouched).toBe(1 / 4);
  expect(whole.localWords).toBeGreaterThan(30);
});

const word = fc.constantFrom('case', 'force', 'share', 'record', 'the', 'of');
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const item: fc.Arbitrary<AssessedItem> = fc
  .record({
    ours: text,
    theirs: text,
    section: fc.constantFrom('1', '2'),
    stance: fc.constantFrom('relied-on' as const, 'adapted' as const, 'rejected' as const, null),
  })
  .map(({ ours, theirs, section, stance }) =>
    stance === null
      ? aLocal({ section, content: prose(ours) })
      : anItem({
          section,
          stance,
          national: prose(theirs),
          content: stance === 'rejected' ? null : prose(stance === 'adapted' ? ours : theirs),
        }),
  );

const shares = ({ untouched, copied, national: share }: Locality) => [untouched, copied, share];

test('every share is from 0 to 1, and the sections add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(item), (document) => {
      const { whole, sections } = localityOf(document);
      for (const share of [whole, ...sections].flatMap(shares)) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      for (const count of ['items', 'reliedOn', 'nationalWords', 'copiedWords', 'localWords'] as const)
        expect(sections.reduce((sum, one) => sum + one[count], 0)).toBe(whole[count]);
    }),
  );
});

test('where all is relied on, all is national', () => {
  const reliedOn = item.filter(
    ({ stance, content }) => stance === 'relied-on' && content?.kind === 'question' && !isBlankContent(content),
  );
  fc.assert(
    fc.property(fc.array(reliedOn, { minLength: 1 }), (document) => {
      expect(localityOf(document).whole).toMatchObject({ untouched: 1, national: 1, localWords: 0 });
    }),
  );
});

test('the order of the items changes nothing', () => {
  fc.assert(
    fc.property(fc.array(item), (document) => {
      expect(localityOf([...document].reverse()).whole).toEqual(localityOf(document).whole);
    }),
  );
  expect(localityOf([...wholeDocument()].reverse()).whole).toEqual(localityOf(wholeDocument()).whole);
});
