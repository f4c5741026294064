import { createRouter } from '@tanstack/react-router';
import { accessibilityRoutes } from '../pages/accessibility/routes.js';
import { boardRoutes } from '../pages/board/routes.js';
import { ErrorPage } from '../pages/error/ErrorPage.js';
import { homeRoutes } from '../pages/home/routes.js';
import { rootRoute } from './root-route.js';

export const router = createRouter({
  routeTree: rootRoute.addChildren([...homeRoutes, ...boardRoutes, ...accessibilityRoutes]),
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});
