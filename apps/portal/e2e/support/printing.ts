import { expect, type Page } from '@playwright/test';
import { addressOf } from './address.js';

/** The width of A4 between the margins that a browser gives it. Pixels. */
const paper = 718;

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

/** The addresses that were looked at as they print. */
const printedOnce = new Set<string>();

/** Once for each address: nothing of the page is lost on paper. */
export const printsWhole = async (page: Page): Promise<void> => {
  const address = addressOf(page);
  if (printedOnce.has(address)) return;
  printedOnce.add(address);
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: paper, height: 1000 });
  const lost = await page.evaluate(lostOnPaper, paper);
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
  expect(lost, `lost on paper at ${page.url()}`).toEqual([]);
};
