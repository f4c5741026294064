import { commencementById, commencements, gateLaw, provisionOn, provisions } from '@countersign/catalogue';
import { lawThatChanged } from '@countersign/domain/gates';
import { commencementsOf } from '@countersign/domain/law';
import { duplicates, today } from './cited.js';
import { daysBefore } from '@countersign/domain/kernel';

const changeOf = (commencement: string, id: string) =>
  commencementById(commencement)?.changes.find((change) => change.id === id);

test('every day since the Act of 2018 on which a provision changed is announced, and no other day is', () => {
  const since = commencementsOf(provisions)
    .map(({ day }) => day)
    .filter((day) => day > '2018-12-31' && day <= today);
  expect(commencements.map(({ day }) => day)).toEqual(since);
  expect(duplicates(commencements.map(({ id }) => id))).toEqual([]);
});

test('every commencement says what changed, what it means, and how sure that is', () => {
  const bare = commencements.filter(
    ({ title, about, source, changes }) =>
      title === '' || !about.endsWith('.') || source === '' || changes.length === 0,
  );
  expect(bare).toEqual([]);
});

test('19 August 2025: a log of consultation no longer has to show the justification', () => {
  const change = changeOf('duaa-logging', 'dpa2018.s62.2');
  expect(change?.before).toContain('justification');
  expect(change?.after).not.toContain('justification');
});

test('5 February 2026: a processor abroad is a recipient of its own, and the tests of a transfer are others', () => {
  expect(changeOf('duaa-main', 'dpa2018.s73.4.aa')).toMatchObject({ before: null });
  expect(changeOf('duaa-main', 'dpa2018.s75.1')).toMatchObject({ after: null });
  expect(changeOf('duaa-main', 'dpa2018.s73.3')?.before).toContain('adequacy regulations');
});

test('what was asked before was in force the day before, and what is asked since is in force on the day', () => {
  for (const { day, changes } of commencements) {
    const dayBefore = daysBefore(day, 1);
    for (const { id, before, after } of changes) {
      expect([id, before]).toEqual([id, provisionOn(id, dayBefore)?.demand ?? null]);
      expect([id, after]).toEqual([id, provisionOn(id, day)?.demand ?? null]);
    }
  }
});

test('a gate asks for a new signature after what is material alone', () => {
  const changed = lawThatChanged({ judgedOn: '2019-01-01' }, gateLaw.commencements, `${today}T08:00:00.000Z`);
  expect(changed.map(({ day }) => day)).toEqual(['2020-12-31', '2026-02-05', '2026-06-19']);
});
