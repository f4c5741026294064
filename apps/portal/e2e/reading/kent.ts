import { matrices, sections } from '@countersign/catalogue';
import { expect, type Page } from '@playwright/test';
import { exampleRow } from '../support/example.js';
import { followTo } from '../support/going.js';
import { titleOf, titleOfItem, toAssessment, toItem } from '../support/own-assessment.js';
import { sees } from '../support/sees.js';
import { sheetsOf } from '../support/sheets.js';

const force = 'Kent';
const both = (picture: string) => ({ picture, phone: true });

const item = async (page: Page, id: string, picture: string) => {
  await toItem(page, force, id);
  await sees(page, titleOfItem(id), both(picture));
};

const rowOf = async (page: Page, tableId: string, key: string, picture: string) => {
  const content = exampleRow(key);
  const name = content.kind === 'risk' ? content.title : '';
  await toItem(page, force, tableId);
  await followTo(page, new RegExp(`^Read.*${name}`), name, both(picture));
};

/** A section is opened by its link; whoever goes on and comes back finds it open. */
const openOneAndComeBack = async (page: Page) => {
  const answer = page.getByRole('heading', { name: titleOfItem('need.aims') });
  await expect(answer).toBeHidden();
  await page.getByRole('navigation', { name: 'Sections of the document' }).getByText('Need and screening').click();
  await expect(answer).toBeVisible();
  await page.getByRole('link', { name: 'Back to the assessment' }).click();
  await sees(page, titleOf(force));
  await page.goBack();
  await expect(answer).toBeVisible();
};

/** What was handed in on one page: under two windows, one sheet of paper, and each part of it leads on. */
const readInBrief = async (page: Page) => {
  await toAssessment(page, force);
  await followTo(page, 'One-page brief', 'In brief', both('kent-in-brief'));
  const brief = page.getByRole('region', { name: 'In brief' });
  await expect(brief.getByText('This is the first version. Nothing has been signed before.')).toBeVisible();
  expect((await brief.boundingBox())?.height).toBeLessThan(2 * 900);
  expect(await sheetsOf(page)).toBe(1);
  const { pathname } = new URL(page.url());
  await page.goto(pathname.replace(/brief$/, 'changed'));
  await sees(page, 'Changes', both('kent-changed'));
  await expect(page.getByText('This is the first version. Nothing was signed before it.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the brief' }).click();
  await sees(page, 'In brief');
  const place = sections.findIndex(({ id }) => id === 'activities');
  await followTo(page, 'View activities', `${place}. ${sections[place]!.title}`);
};

/** The exemplary assessment as somebody meets it first: the overview, a section, a risk, the logs and the flows. */
export const readKent = async (page: Page): Promise<void> => {
  await toAssessment(page, force, both('kent-overview'));
  await followTo(page, 'Need and screening', '1. Need and screening', both('kent-section'));
  await item(page, 'need.aims', 'kent-text');
  await item(page, 'risks.guests', 'kent-risk');
  await rowOf(page, 'local-risks', 'risk-register-of-families', 'kent-own-risk');
  await item(page, 'logging.matrix', 'kent-logs');
  await item(page, 'flows', 'kent-flows');
  await expect(page.getByRole('img')).toBeVisible();
  await toAssessment(page, force);
  await followTo(page, 'Read the whole document', titleOf(force), both('kent-document'));
  await openOneAndComeBack(page);
  await readInBrief(page);
  await toAssessment(page, force);
  await followTo(page, 'The risk matrix', matrices[0]!.title, both('kent-heat-map'));
};
