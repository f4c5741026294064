/** Generated from en/portal/parts/drafts.json. */
export const unsentText = 'Unsent text';
