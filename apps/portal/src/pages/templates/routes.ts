import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

export const templateRoutes = [
  pageAt(
    '/templates',
    'read-template-drafts',
    lazyPage(async () => (await import('./TemplatesPage.js')).TemplatesPage),
  ),
  pageAt(
    '/templates/$templateId',
    'read-template-drafts',
    lazyPage(async () => (await import('./TemplatePage.js')).TemplatePage),
  ),
  pageAt(
    '/templates/$templateId/add',
    'edit-template',
    lazyPage(async () => (await import('./AddItemPage.js')).AddItemPage),
  ),
  pageAt(
    '/templates/$templateId/publish',
    'publish-release',
    lazyPage(async () => (await import('./PublishPage.js')).PublishPage),
  ),
  pageAt(
    '/templates/$templateId/items/$itemId',
    'read-template-drafts',
    lazyPage(async () => (await import('./EditItemPage.js')).EditItemPage),
  ),
  pageAt(
    '/templates/$templateId/items/$itemId/earlier',
    'read-template-drafts',
    lazyPage(async () => (await import('./EarlierTextsPage.js')).EarlierTextsPage),
  ),
];
