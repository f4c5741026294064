import type { Page } from '@playwright/test';

const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Where the page is, whichever force's it is: its address without the ids in it. */
export const addressOf = (page: Page): string => new URL(page.url()).pathname.replace(ids, '…');
