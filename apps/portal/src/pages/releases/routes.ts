import { pageAt } from '../../shell/page-at.js';
import { PublishedPage } from './PublishedPage.js';
import { ReleasePage } from './ReleasePage.js';
import { ReleasesPage } from './ReleasesPage.js';

export const releaseRoutes = [
  pageAt('/releases', ReleasesPage),
  pageAt('/releases/$releaseId', ReleasePage),
  pageAt('/releases/$releaseId/published', PublishedPage),
];
