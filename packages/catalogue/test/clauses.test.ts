import {
  clauseById,
  clauseLawOf,
  clauses,
  gateLaw,
  limbById,
  limbs,
  limbsFor,
  pilotUsers,
} from '@countersign/catalogue';
import { aService } from './a-service.js';
import { duplicates, notInForce } from './cited.js';

test('twenty clauses, each asked for by a provision in force', () => {
  expect(clauses).toHaveLength(20);
  expect(duplicates(clauses.map(({ id }) => id))).toEqual([]);
  const cited = clauses.flatMap(({ part3, ukGdpr }) => [part3, ukGdpr]).filter((id) => id !== null);
  expect(notInForce(cited)).toEqual([]);
  expect(clauses.filter(({ regimes }) => regimes.length === 0)).toEqual([]);
});

test('each regime binds its own limbs, and both together bind all', () => {
  expect(limbsFor(['part-3'])).toHaveLength(17);
  expect(limbsFor(['uk-gdpr'])).toHaveLength(17);
  expect(limbsFor(['part-3'])).toContain('dpa2018.s59.7');
  expect(limbsFor(['uk-gdpr'])).not.toContain('dpa2018.s59.7');
  expect(limbsFor(['part-3', 'uk-gdpr'])).toHaveLength(34);
});

test('a regime without clauses here, or none at all, binds every limb', () => {
  expect(limbsFor(['part-4'])).toHaveLength(34);
  expect(limbsFor([])).toHaveLength(34);
});

test('a gate is judged by these clauses and by the size of a pilot', () => {
  expect(gateLaw.limbsFor(['part-3'])).toEqual(limbsFor(['part-3']));
  expect(gateLaw.pilotUsers).toBe(pilotUsers);
  expect(pilotUsers).toBe(250);
  expect(clauseById('no.such')).toBeNull();
});

test('each limb has an id of its own, a provision that is in force, and one regime', () => {
  expect(duplicates(limbs.map(({ id }) => id))).toEqual([]);
  expect(notInForce(limbs.map(({ provision }) => provision))).toEqual([]);
  expect(limbs.filter(({ regime, provision }) => provision.startsWith('ukgdpr') !== (regime === 'uk-gdpr'))).toEqual(
    [],
  );
  expect(limbById('ukgdpr.28.3.chapeau.nature-and-purpose')).toMatchObject({ provision: 'ukgdpr.28.3.chapeau' });
  expect(limbsFor(['part-3']).filter((id) => limbsFor(['uk-gdpr']).includes(id))).toEqual([]);
});

test('words are judged by every limb of the catalogue and every processor of the service', () => {
  const clauseLaw = clauseLawOf(aService);
  expect(clauseLaw.limbs.map(({ id }) => id)).toEqual(limbs.map(({ id }) => id));
  expect(clauseLaw.processors.map(({ id }) => id)).toEqual(aService.processors.map(({ id }) => id));
  expect(clauseLaw.mostLimbsOfOneQuotation).toBe(3);
});
