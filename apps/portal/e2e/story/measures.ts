import { expect, type Page } from '@playwright/test';
import { example } from '../support/example.js';
import { typeDate } from '../support/days.js';
import { followTo } from '../support/going.js';
import { assessmentIdOf, toAssessment } from '../support/own-assessment.js';
import { sees } from '../support/sees.js';
import { asTheSamePerson, withEach } from '../support/through-the-api.js';

/** The risk that is high as long as one measure of it is not in place. */
const decisive = 'risks.guests';

const [byHand] = example.measuresInPlace.filter(({ itemId }) => itemId === decisive);

const toMeasures = async (page: Page, force: string) => {
  await toAssessment(page, force);
  await followTo(page, /^Measures \(/, 'Measures', { picture: 'measures-in-place', phone: true });
};

/** Each risk is closed until somebody opens it. */
const openRisk = (page: Page) => page.locator('summary').filter({ hasText: 'A partner or a stranger sees' }).click();

const record = async (page: Page) => {
  await openRisk(page);
  await followTo(page, new RegExp(`^Mark as in place.*${byHand!.measure}`), 'Mark a measure as in place', {
    picture: 'record-in-place',
  });
  await typeDate(page, 'since', byHand!.since);
  await page.getByLabel('Evidence').fill(byHand!.evidence);
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByText(`Marked as in place: ${byHand!.measure}`)).toBeVisible();
};

const others = example.measuresInPlace.filter((one) => one !== byHand);
const several = others.slice(-2);

/** Several at once, with one day and one proof. */
const recordSeveral = async (page: Page) => {
  const heading = 'Mark several measures as in place';
  await followTo(page, 'Mark several as in place', heading);
  for (const { measure } of several) await page.getByRole('checkbox', { name: measure }).first().check();
  await typeDate(page, 'since', byHand!.since);
  await page.getByLabel('Evidence').fill('Both are in the record of the change board.');
  await sees(page, heading, { picture: 'record-several', phone: true });
  await page.getByRole('button', { name: `Mark ${several.length} as in place` }).click();
  await expect(page.getByText(`${several.length} measures marked as in place.`)).toBeVisible();
};

/** One measure is recorded as in place by hand, two by one form, the others as they were prepared. */
export const recordMeasures = async (page: Page, force: string, ids: ReadonlyMap<string, string>): Promise<void> => {
  await toMeasures(page, force);
  await record(page);
  const api = await asTheSamePerson(page);
  const assessmentId = assessmentIdOf(page);
  await withEach(
    others.filter((one) => !several.includes(one)),
    3,
    ({ itemId, ...one }) =>
      api.act('recordMeasureInPlace', { assessmentId, itemId: ids.get(itemId) ?? itemId, ...one }),
  );
  await toMeasures(page, force);
  await recordSeveral(page);
};

/** The measure that was recorded by hand is not in place any more. */
export const withdrawMeasure = async (page: Page, force: string): Promise<void> => {
  await toMeasures(page, force);
  await openRisk(page);
  await followTo(
    page,
    new RegExp(`^Mark as not in place.*${byHand!.measure}`),
    'Mark a measure as no longer in place',
    {
      picture: 'withdraw',
    },
  );
  await page.getByLabel('Why it is no longer in place').fill('The setting was lost in an update.');
  await page.getByRole('button', { name: 'Mark as no longer in place' }).click();
  await expect(page.getByText('Measure marked as no longer in place.')).toBeVisible();
};
