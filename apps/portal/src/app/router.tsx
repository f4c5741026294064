import { createRouter } from '@tanstack/react-router';
import { accessibilityRoutes } from '../pages/accessibility/routes.js';
import { agreementRoutes } from '../pages/agreements/routes.js';
import { assessmentRoutes } from '../pages/assessments/routes.js';
import { boardRoutes } from '../pages/board/routes.js';
import { ErrorPage } from '../instead/ErrorPage.js';
import { gateRoutes } from '../pages/gates/routes.js';
import { homeRoutes } from '../pages/home/routes.js';
import { inspectionRoutes } from '../pages/inspections/routes.js';
import { lawRoutes } from '../pages/law/routes.js';
import { ledgerRoutes } from '../pages/ledger/routes.js';
import { national2019Routes } from '../pages/national-2019/routes.js';
import { releaseRoutes } from '../pages/releases/routes.js';
import { signOutRoutes } from '../pages/sign-out/routes.js';
import { templateRoutes } from '../pages/templates/routes.js';
import { timelineRoutes } from '../pages/timeline/routes.js';
import { trainingRoutes } from '../pages/training/routes.js';
import { rootRoute } from '../routing/root-route.js';

const pages = [
  ...homeRoutes,
  ...templateRoutes,
  ...releaseRoutes,
  ...assessmentRoutes,
  ...agreementRoutes,
  ...gateRoutes,
  ...lawRoutes,
  ...boardRoutes,
  ...inspectionRoutes,
  ...trainingRoutes,
  ...timelineRoutes,
  ...ledgerRoutes,
  ...national2019Routes,
  ...accessibilityRoutes,
  ...signOutRoutes,
];

export const router = createRouter({
  routeTree: rootRoute.addChildren(pages),
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});
