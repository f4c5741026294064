import { gateConditions } from '@countersign/catalogue';
import { rolesFor } from '@countersign/domain/authority';
import { actThatPutsRight } from '@countersign/domain/gates';

/** By which act each condition is put right, in the place that the catalogue gives it; null where no act of the roll-out does. */
const acts: Readonly<Record<string, string | null>> = {
  'stage-asked-for': 'ask-for-stage',
  'synthetic-data-attested': 'ask-for-stage',
  'own-assessment-signed': null,
  'no-later-refusal': null,
  'components-covered': null,
  'activities-covered': null,
  'people-covered': null,
  'residual-risk-not-high': null,
  'measures-in-place': null,
  'review-not-overdue': null,
  'template-unchanged': null,
  'law-unchanged': null,
  'agreement-held': null,
  'clauses-mapped': null,
  'pilot-size': 'ask-for-stage',
  'opening-signed': 'open-stage',
};

test('each condition is put right by one act of the roll-out that somebody may do, or in the assessment or the agreements', () => {
  const worked = gateConditions.map(({ id, fixPage }) => [id, actThatPutsRight(id, fixPage)]);
  expect(Object.fromEntries(worked)).toEqual(acts);
  for (const { id, fixPage } of gateConditions) {
    const act = actThatPutsRight(id, fixPage);
    expect(act === null).toBe(fixPage !== 'roll-out');
    if (act !== null) expect(rolesFor[act].length).toBeGreaterThan(0);
  }
});
