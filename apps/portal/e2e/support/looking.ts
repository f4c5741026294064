import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import { addressOf } from './address.js';
import { picture } from './picture.js';

const ofEveryPage: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'color-contrast': { enabled: false } },
};

const ofColours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** What a narrow window can break although a wide one shows it well. */
const ofAPhone: RunOptions = {
  runOnly: {
    type: 'rule',
    values: [
      'aria-hidden-focus',
      'button-name',
      'link-name',
      'nested-interactive',
      'scrollable-region-focusable',
      'target-size',
    ],
  },
};

interface Asked {
  readonly options: RunOptions;
  /** One text of each kind in each kind of place, in place of the whole page. */
  readonly oneOfEachKind?: boolean;
}

const run = async ({ options, oneOfEachKind }: Asked) => {
  const kinds = new Map<Element, string>();
  const kindOf = (element: Element): string => {
    const { localName, parentElement } = element;
    const own = `${localName} ${element.getAttribute('class') ?? ''} ${element.getAttribute('style') ?? ''}`;
    const kind = kinds.get(element) ?? `${parentElement ? kindOf(parentElement) : ''} > ${own}`;
    kinds.set(element, kind);
    return kind;
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const texts = () => [...document.body.querySelectorAll('*')].filter(hasText);
  const first = () => [
    ...new Map(
      texts()
        .reverse()
        .map((text) => [kindOf(text), text]),
    ).values(),
  ];
  const { axe: loaded } = window as unknown as {
    readonly axe: { readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
  };
  const { violations } = await loaded.run(oneOfEachKind ? first() : document, options);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/**
 * In the page itself, which has no frames: axe stays loaded from one address to the next, and names faults alone. To load
 * it for every page, and to describe all that is right, took most of the time of these tests.
 */
const findsNothing = async (page: Page, { options, ...rest }: Asked, where = '') => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const asked = { ...rest, options: { ...options, resultTypes: ['violations'], preload: false, iframes: false } };
  expect(await page.evaluate(run, asked as Asked), `axe at ${page.url()}${where}`).toEqual([]);
};

/** Nothing that axe finds; colours are judged once for each kind of text, since a document has thousands of a few kinds. */
export const isAccessible = async (page: Page): Promise<void> => {
  await findsNothing(page, { options: ofEveryPage });
  await findsNothing(page, { options: ofColours, oneOfEachKind: true });
};

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** The addresses that axe has read at the width of a phone. */
const readOnAPhone = new Set<string>();

/** Nothing to scroll sideways at 375 wide; and once for each address, nothing that axe finds there. */
export const fitsAPhone = async (page: Page, name?: string): Promise<void> => {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 375, height: 812 });
  const pixels = await page.evaluate(overflow);
  expect(pixels, `pixels to scroll sideways at 375 wide at ${page.url()}`).toBeLessThanOrEqual(0);
  const address = addressOf(page);
  if (!readOnAPhone.has(address)) await findsNothing(page, { options: ofAPhone }, ' at 375 wide');
  readOnAPhone.add(address);
  if (name) await picture(page, `${name}-375`);
  if (wide) await page.setViewportSize(wide);
};
