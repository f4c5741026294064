/** Generated from en/ui/tables.json. */
import type { ReactNode } from 'react';
import { together as $together } from '../../../drawn.js';

export const sortedBy = ({ direction, heading }: { readonly direction: 'ascending' | 'descending'; readonly heading: ReactNode }): ReactNode => $together('Sort by ', heading, ' (', { ascending: 'ascending', descending: 'descending' }[direction], ')');
