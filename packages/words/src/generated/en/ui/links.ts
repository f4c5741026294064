/** Generated from en/ui/links.json. */
import type { ReactNode } from 'react';
import { together as $together } from '../../../drawn.js';

export const back = 'Back';
export const breadcrumb = 'Breadcrumb';
export const pagination = 'Pagination';
export const pageNumber = ({ number }: { readonly number: string }): string => `Page ${number}`;
export const skipToMainContent = 'Skip to main content';
export const previousPage = ({ hidden }: { readonly hidden: (text: ReactNode) => ReactNode }): ReactNode => $together('Previous', hidden(' page'));
export const nextPage = ({ hidden }: { readonly hidden: (text: ReactNode) => ReactNode }): ReactNode => $together('Next', hidden(' page'));
