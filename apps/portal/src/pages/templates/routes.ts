import { pageAt } from '../../shell/page-at.js';
import { AddItemPage } from './AddItemPage.js';
import { EditItemPage } from './EditItemPage.js';
import { PublishPage } from './PublishPage.js';
import { TemplatePage } from './TemplatePage.js';
import { TemplatesPage } from './TemplatesPage.js';

export const templateRoutes = [
  pageAt('/templates', TemplatesPage),
  pageAt('/templates/$templateId', TemplatePage),
  pageAt('/templates/$templateId/add', AddItemPage),
  pageAt('/templates/$templateId/publish', PublishPage),
  pageAt('/templates/$templateId/items/$itemId', EditItemPage),
];
