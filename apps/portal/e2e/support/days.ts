import type { Page } from '@playwright/test';

/** Types a day so many months from now into the three fields of a date. */
export const typeDay = async (page: Page, legend: string, months: number): Promise<void> => {
  const day = new Date();
  day.setMonth(day.getMonth() + months, 15);
  const date = page.getByRole('group', { name: legend });
  await date.getByLabel('Day').fill(String(day.getDate()));
  await date.getByLabel('Month').fill(String(day.getMonth() + 1));
  await date.getByLabel('Year').fill(String(day.getFullYear()));
};
