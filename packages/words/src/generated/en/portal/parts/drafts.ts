/** Generated from en/portal/parts/drafts.json. */
export const textThatWasNotSent = 'Text that was not sent';
