import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

export const trainingRoutes = [
  pageAt(
    '/training',
    'read-training',
    lazyPage(async () => (await import('./TrainingPage.js')).TrainingPage),
  ),
  pageAt(
    '/training/record',
    'read-training',
    lazyPage(async () => (await import('./RecordTrainingPage.js')).RecordTrainingPage),
  ),
];
