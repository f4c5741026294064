import { screeningCriteria } from '@countersign/catalogue';
import type { Page } from '@playwright/test';
import { followTo, goTo } from './going.js';
import { assessmentIdOf, makeOurOwn } from './own-assessment.js';
import { asTheSamePerson } from './through-the-api.js';

export const screening = 'Is an assessment needed?';
export const view = 'Your view of the screening';
export const why = 'It is a sandbox without personal data.';

const ids = screeningCriteria.map(({ id }) => id);
const notes = Object.fromEntries(ids.map((id) => [id, 'Only made-up people and cases are in it.']));

/** The assessor's part: an assessment of the force's own in which no criterion is met. */
export const meetNoCriterion = async (page: Page, force: string): Promise<void> => {
  await makeOurOwn(page, force);
  const api = await asTheSamePerson(page);
  await api.act('saveAnswer', {
    assessmentId: assessmentIdOf(page),
    itemId: 'need.screening',
    expectedVersion: 0,
    stance: null,
    reason: '',
    content: { kind: 'screening', met: [], notMet: ids, notes },
  });
};

/** The data protection officer comes to the view that waits for it. */
export const toView = async (page: Page): Promise<void> => {
  await goTo(page, 'Home', 'Your tasks');
  await followTo(page, 'Give your view on whether an assessment is needed', view);
};

export const fillView = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'No assessment is needed' }).check();
  await page.getByLabel('Why', { exact: true }).fill(why);
};
