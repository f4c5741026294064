import { lazyPage } from '../../shell/lazy-page.js';
import { pageAt } from '../../shell/page-at.js';

export const templateRoutes = [
  pageAt(
    '/templates',
    lazyPage(async () => (await import('./TemplatesPage.js')).TemplatesPage),
  ),
  pageAt(
    '/templates/$templateId',
    lazyPage(async () => (await import('./TemplatePage.js')).TemplatePage),
  ),
  pageAt(
    '/templates/$templateId/add',
    lazyPage(async () => (await import('./AddItemPage.js')).AddItemPage),
  ),
  pageAt(
    '/templates/$templateId/publish',
    lazyPage(async () => (await import('./PublishPage.js')).PublishPage),
  ),
  pageAt(
    '/templates/$templateId/items/$itemId',
    lazyPage(async () => (await import('./EditItemPage.js')).EditItemPage),
  ),
];
