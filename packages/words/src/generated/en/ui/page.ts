/** Generated from en/ui/page.json. */
export const supportLinks = 'Support links';
export const menu = 'Menu';
export const serviceInformation = 'Service information';
