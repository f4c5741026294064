import type { Page } from '@playwright/test';

/** Types a day such as 2026-03-27 into the three fields of the date of this id. */
export const typeDate = async (page: Page, id: string, date: string): Promise<void> => {
  const [year, month, day] = date.split('-');
  await page.locator(`[id="${id}-day"]`).fill(String(Number(day)));
  await page.locator(`[id="${id}-month"]`).fill(String(Number(month)));
  await page.locator(`[id="${id}-year"]`).fill(String(year));
};

/** Types a day so many months from now into the three fields of a date. */
export const typeDay = async (page: Page, legend: string, months: number): Promise<void> => {
  const day = new Date();
  day.setMonth(day.getMonth() + months, 15);
  const date = page.getByRole('group', { name: legend });
  await date.getByLabel('Day').fill(String(day.getDate()));
  await date.getByLabel('Month').fill(String(day.getMonth() + 1));
  await date.getByLabel('Year').fill(String(day.getFullYear()));
};
