import {
  dayOf2019,
  dayOf2020,
  filledIn2019,
  national2019,
  onRecord2019,
  sourcesOf2019,
} from '@countersign/catalogue/demonstration';
import { duplicates } from './cited.js';

const daysIn = (value: unknown): readonly string[] => JSON.stringify(value).match(/\d{4}-\d{2}-\d{2}/g) ?? [];

test('every day that stands in the document of 2019 is on record: when it was final, what was due, when it was reported', () => {
  const contents = national2019().document.map(({ content, files }) => ({ content, files }));
  expect([...new Set(daysIn(contents))].sort()).toEqual(['2019-04-30', dayOf2019, dayOf2020]);
});

test('the two risks with scores on record are those that the text names, and all others are filled in', () => {
  const risks = national2019().document.filter(({ content }) => content?.kind === 'risk');
  expect(risks).toHaveLength(12);
  const stated = risks.filter(({ departure }) => departure !== null);
  expect(stated.map(({ id, departure }) => [id, departure?.level])).toEqual([
    ['risks/rectification', 'medium'],
    ['risks/erasure', 'low'],
  ]);
  const others = risks.filter((one) => !stated.includes(one));
  const scores = others.map(({ content }) => content?.kind === 'risk' && [content.likelihood, content.severity]);
  expect(new Set(scores.map(String))).toEqual(new Set(['possible,significant']));
});

test('each source has a name and a date, and what is said of the document is whole sentences, said once', () => {
  expect(
    sourcesOf2019.filter(({ name, date, taken }) => name === '' || !/\d{4}$/.test(date) || !taken.endsWith('.')),
  ).toEqual([]);
  const said = [...onRecord2019, ...filledIn2019];
  expect(said.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  expect(duplicates(said)).toEqual([]);
});
