import { createRootRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../instead/NotFoundPage.js';
import { Frame } from '../layout/Frame.js';

export const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage });
