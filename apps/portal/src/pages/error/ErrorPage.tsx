import type { ErrorComponentProps } from '@tanstack/react-router';
import { FaultPage } from './FaultPage.js';

/** A page that broke while it was drawn. */
export const ErrorPage = ({ reset }: ErrorComponentProps) => <FaultPage fault="unexpected" onRetry={reset} />;
