import { createElement, Fragment, type ReactNode } from 'react';

/** Texts and what is drawn among them, in their order. */
export const together = (...parts: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...parts);
