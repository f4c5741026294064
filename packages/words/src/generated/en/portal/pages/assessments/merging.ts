/** Generated from en/portal/pages/assessments/merging.json. */
import type { ReactNode } from 'react';
import { together as $together } from '../../../../../drawn.js';

export const whoSavedLinkWhen = ({ link, when, who }: { readonly link: ReactNode; readonly when: ReactNode; readonly who: string }): ReactNode => $together(who, ' saved ', link, ', ', when);
