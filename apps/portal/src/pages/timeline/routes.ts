import { pageAt } from '../../shell/page-at.js';
import { NationalTimelinePage } from './NationalTimelinePage.js';
import { TimelinePage } from './TimelinePage.js';

export const timelineRoutes = [
  pageAt('/timeline', TimelinePage),
  pageAt('/timeline/all-organisations', NationalTimelinePage),
];
