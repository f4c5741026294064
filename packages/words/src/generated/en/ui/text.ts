/** Generated from en/ui/text.json. */
export const loading = 'Loading';
export const success = 'Success';
export const important = 'Important';
export const warning = 'Warning';
