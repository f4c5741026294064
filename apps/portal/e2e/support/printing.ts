import { expect, type Page } from '@playwright/test';
import { addressOf } from './address.js';
import { wordsTakenApart } from './words-on-paper.js';

/** The width of A4 between the margins that a browser gives it, upright and on its side. Pixels. */
const [upright, onItsSide] = [718, 1047];

/** Words, cells and pictures whose end lies beyond the paper, and addresses within the service that are printed out. */
const lostOnPaper = (width: number): readonly string[] => {
  const told = (element: Element) => `${element.localName}: ${(element.textContent ?? '').trim().slice(0, 60)}`;
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const beyond = [...document.querySelectorAll('th, td, p, li, dd, dt, pre, svg, h1, h2, h3')]
    .filter((element) => isShown(element) && !element.closest('.govuk-visually-hidden'))
    .filter((element) => element.getBoundingClientRect().right > width + 1 || element.scrollWidth > width + 1);
  const printed = [...document.querySelectorAll('a[href^="/"], a[href^="#"]')].filter((link) =>
    getComputedStyle(link, '::after').content.includes('('),
  );
  return [...beyond, ...printed].map(told);
};

/** The addresses that were looked at as they print, each with how many columns its tables had: another part can have one more. */
const printedOnce = new Set<string>();

/** Once for each address and its columns: nothing of the page is lost on paper, and no word of a table is taken apart. */
export const printsWhole = async (page: Page): Promise<void> => {
  const place = `${addressOf(page)} ${await page.locator('th[scope="col"]').count()}`;
  if (printedOnce.has(place)) return;
  printedOnce.add(place);
  const before = page.viewportSize();
  const paper = (await page.locator('.app-wide').count()) > 0 ? onItsSide : upright;
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: paper, height: 1000 });
  const lost = await page.evaluate(lostOnPaper, paper);
  const apart = await wordsTakenApart(page);
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
  expect(lost, `lost on paper at ${page.url()}`).toEqual([]);
  expect(apart, `words that are taken apart on paper at ${page.url()}`).toEqual([]);
};
