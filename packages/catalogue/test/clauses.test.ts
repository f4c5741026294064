import { clauseById, clauses, clausesFor, gateLaw, pilotUsers } from '@countersign/catalogue';
import { duplicates, notInForce } from './cited.js';

test('twenty clauses, each asked for by a provision in force', () => {
  expect(clauses).toHaveLength(20);
  expect(duplicates(clauses.map(({ id }) => id))).toEqual([]);
  const cited = clauses.flatMap(({ part3, ukGdpr }) => [part3, ukGdpr]).filter((id) => id !== null);
  expect(notInForce(cited)).toEqual([]);
  expect(clauses.filter(({ regimes }) => regimes.length === 0)).toEqual([]);
});

test('each regime binds its own clauses, and both together bind all', () => {
  expect(clausesFor(['part-3'])).toHaveLength(17);
  expect(clausesFor(['uk-gdpr'])).toHaveLength(17);
  expect(clausesFor(['part-3'])).toContain('dpa2018.s59.7');
  expect(clausesFor(['uk-gdpr'])).not.toContain('dpa2018.s59.7');
  expect(clausesFor(['part-3', 'uk-gdpr'])).toHaveLength(20);
});

test('a regime without clauses here, or none at all, binds every clause', () => {
  expect(clausesFor(['part-4'])).toHaveLength(20);
  expect(clausesFor([])).toHaveLength(20);
});

test('a gate is judged by these clauses and by the size of a pilot', () => {
  expect(gateLaw.clausesFor(['part-3'])).toEqual(clausesFor(['part-3']));
  expect(gateLaw.pilotUsers).toBe(pilotUsers);
  expect(pilotUsers).toBe(250);
  expect(clauseById('no.such')).toBeNull();
});
