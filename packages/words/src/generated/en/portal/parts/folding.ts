/** Generated from en/portal/parts/folding.json. */
export const loadingTheForm = 'Loading the form';
