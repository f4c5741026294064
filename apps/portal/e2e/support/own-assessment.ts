import { sections } from '@countersign/catalogue';
import { templateDpia } from '@countersign/demonstration';
import { expect, type Page } from '@playwright/test';
import { followTo, goTo } from './going.js';
import { isShort } from './short.js';
import { sees, type Pictures } from './sees.js';

const template = 'Microsoft 365: template assessment for forces';

export const titleOf = (force: string): string => `Microsoft 365: ${force}’s own assessment`;

/** From the latest release to the force's own assessment. */
export const makeOurOwn = async (page: Page, force: string, pictures?: Pictures): Promise<void> => {
  await goTo(page, 'Releases', 'Releases of the national text');
  await page
    .getByRole('link', { name: new RegExp(`^Read.*${template}`) })
    .first()
    .click();
  await expect(page).toHaveTitle(new RegExp(`^${template}, release \\d`));
  await sees(page, (await page.title()).replace(' - Countersign', ''), pictures);
  await isShort(page);
  await page.getByRole('button', { name: 'Start our assessment' }).click();
  await sees(page, titleOf(force));
};

/** To the task list of the own assessment, from anywhere. */
export const toAssessment = async (page: Page, force: string, pictures?: Pictures): Promise<void> => {
  await goTo(page, 'Assessments', 'Your force’s assessments');
  await page.getByRole('link', { name: /^Open/ }).first().click();
  await sees(page, titleOf(force), pictures);
};

const itemOf = (id: string) => {
  const item = templateDpia.items.find((one) => one.id === id);
  if (!item) throw new RangeError(`The template has no item ${id}.`);
  return item;
};

/** The title of an item of the template. */
export const titleOfItem = (id: string): string => itemOf(id).title;

export const sectionOfItem = (id: string): string => itemOf(id).section;

/** To a section by the task list. */
export const toSection = async (page: Page, force: string, id: string): Promise<void> => {
  await toAssessment(page, force);
  const place = sections.findIndex((section) => section.id === id);
  await followTo(page, sections[place]!.title, `${place}. ${sections[place]!.title}`);
};

/** To an item by the task list and its section. */
export const toItem = async (page: Page, force: string, id: string, pictures?: Pictures): Promise<void> => {
  await toSection(page, force, sectionOfItem(id));
  await followTo(page, titleOfItem(id), titleOfItem(id), pictures);
};

/** The id in the address of any page of an assessment. */
export const assessmentIdOf = (page: Page): string => {
  const [, id] = /\/assessments\/([^/]+)/.exec(new URL(page.url()).pathname) ?? [];
  if (id === undefined) throw new RangeError(`${page.url()} is no page of an assessment.`);
  return id;
};
