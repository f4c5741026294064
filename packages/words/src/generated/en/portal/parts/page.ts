/** Generated from en/portal/parts/page.json. */
export const otherServices = 'Other services';
export const errorTitleCountersign = ({ isFaulty, title }: { readonly isFaulty: boolean; readonly title: string }): string => `${(isFaulty ? 'Error: ' : '')}${title} - Countersign`;
export const wayBack = 'Way back';
export const back = 'Back';
export const changeToAnotherService = 'Change to another service:';
