import type { Page } from '@playwright/test';
import { note, noted } from './run-notes.js';

const visits = 'visits';

/** What stands at an address in place of its page. */
const notThePage = ['Page not found', 'Countersign does not answer'];

/** Keeps that the page of this address was looked at, for the test that asks whether every page was. */
export const noteVisit = async (page: Page, heading: string): Promise<void> => {
  if (!notThePage.includes(heading)) await note(visits, new URL(page.url()).pathname);
};

export const visited = async (): Promise<readonly string[]> => [...new Set(await noted(visits))];
