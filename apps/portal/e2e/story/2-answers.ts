import { exampleActivities, kentAssessment, templateDpia } from '@countersign/catalogue/demonstration';
import type { TemplateItem } from '@countersign/domain';
import { expect, type Page } from '@playwright/test';
import { fillActivity } from '../support/filling.js';
import { followTo, goTo } from '../support/going.js';
import { sees } from '../support/sees.js';

const title = 'Microsoft 365: template assessment for forces';
const [investigation, duties] = exampleActivities;
const adapted = 'need.aims';
const rejected = 'components.onedrive';

/** From the release to the force's own assessment. */
export const makeOurOwn = async (page: Page, force: string): Promise<void> => {
  await goTo(page, 'Releases', 'Releases of the national text');
  await page.getByRole('link', { name: new RegExp(`^Read.*${title}`) }).click();
  await sees(page, `${title}, release 1.0`);
  await page.getByRole('button', { name: 'Make it our own' }).click();
  await sees(page, `Microsoft 365: ${force}’s own assessment`);
};

const own = new Map(
  kentAssessment(new Date().toISOString().slice(0, 10)).answers.map((one) => [one.itemId, one.content]),
);

const seen = new Set<string>();

const onItem = async (page: Page, item: TemplateItem) => {
  const look = `${item.kind}-${item.placement}`;
  if (seen.has(look)) return expect(page).toHaveTitle(`${item.title} - Countersign`);
  seen.add(look);
  return sees(page, item.title, { picture: `item-${look}`, phone: look === 'risk-national' });
};

const takeStance = async (page: Page, { id }: TemplateItem) => {
  const stance = page.getByRole('group', { name: 'What does your force say?' });
  if (id === adapted) {
    await stance.getByRole('radio', { name: 'Adapt it' }).check();
    await page.getByLabel('Why you adapt it').fill('Our force uses it for two activities only.');
    const own = page.getByLabel('Your text in its place');
    await own.fill(`${await own.inputValue()}\n\nThis force uses it for joint investigations and for duty planning.`);
    await sees(page, templateDpia.items[0]!.title, { picture: 'adapted' });
  } else if (id === rejected) {
    await stance.getByRole('radio', { name: 'Reject it' }).check();
    await page.getByLabel('Why you reject it').fill('Personal file stores stay switched off in this force.');
  } else {
    await stance.getByRole('radio', { name: 'Rely on it' }).check();
  }
};

const answer = async (page: Page, { id }: TemplateItem) => {
  const content = own.get(id);
  const text = content?.kind === 'number' ? String(content.value) : content?.kind === 'question' ? content.text : '';
  await page.getByLabel('Your answer').fill(text);
};

const addActivities = async (page: Page) => {
  await followTo(page, 'Add an activity', 'Add an activity');
  await fillActivity(page, { ...investigation!, components: [...investigation!.components, 'onedrive'] });
  await sees(page, 'Add an activity', { picture: 'activity-filled' });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Add another activity' }).click();
  await fillActivity(page, duties!);
  await page.getByRole('button', { name: 'Save' }).click();
  await sees(page, 'Processing activities of this force', { picture: 'activities' });
  await page.getByRole('button', { name: 'Continue' }).click();
};

/** Every item of the release in the order in which the portal leads through them. */
export const answerAll = async (page: Page): Promise<void> => {
  const asked = templateDpia.items.filter(({ minimumRows }) => minimumRows !== 0);
  for (const item of asked) {
    await onItem(page, item);
    if (item.kind === 'activity') {
      await addActivities(page);
      continue;
    }
    if (item.placement === 'local') await answer(page, item);
    else await takeStance(page, item);
    await page.getByRole('button', { name: 'Save and continue' }).click();
  }
};

/** The assessor makes the release the force's own and goes through it. */
export const answerEverything = async (page: Page): Promise<void> => {
  await makeOurOwn(page, 'Kent');
  await followTo(page, 'Answer the next item', templateDpia.items[0]!.title);
  await answerAll(page);
  await sees(page, 'Check answers and hand in', { picture: 'all-answered' });
};
