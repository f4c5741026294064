import { createRootRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../pages/not-found/NotFoundPage.js';
import { Frame } from './Frame.js';

export const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage });
