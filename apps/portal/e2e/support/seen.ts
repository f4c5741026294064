import type { Page } from '@playwright/test';
import { addressOf } from './address.js';
import { note, noted } from './run-notes.js';

/** Each kind of element that the page is made of, once, however often it stands there. */
const kindsOfElement = () => {
  const attributes = [
    'class',
    'role',
    'type',
    'open',
    'hidden',
    'disabled',
    'aria-live',
    'aria-expanded',
    'aria-invalid',
  ];
  const kindOf = (element: Element) =>
    [element.localName, ...attributes.map((name) => element.getAttribute(name) ?? '')].join(' ');
  return [...new Set([...document.body.querySelectorAll('*')].map(kindOf))];
};

const looks = 'looks';

interface Look {
  readonly place: string;
  readonly kinds: readonly string[];
}

/**
 * Whether something is on this page that was not there at an earlier look at the same address and heading, in this run.
 * It counts as looked at from then on.
 */
export const looksNew = async (page: Page, heading: string): Promise<boolean> => {
  const place = `${addressOf(page)} ${heading}`;
  const before = (await noted(looks)).map((line) => JSON.parse(line) as Look).filter((look) => look.place === place);
  const known = new Set(before.flatMap((look) => look.kinds));
  const kinds = (await page.evaluate(kindsOfElement)).filter((kind) => !known.has(kind));
  if (kinds.length > 0) await note(looks, JSON.stringify({ place, kinds } satisfies Look));
  return kinds.length > 0;
};
