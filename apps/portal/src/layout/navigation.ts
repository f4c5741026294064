import type { Act } from '@countersign/domain/authority';
import { paths } from '../browser/paths.js';

interface Place {
  readonly text: string;
  readonly href: string;
  /** The acts of which one is enough to see the place; null for everybody. */
  readonly acts: readonly Act[] | null;
}

const places: readonly Place[] = [
  { text: 'Home', href: paths.home, acts: null },
  { text: 'Assessments', href: paths.assessments, acts: ['read-assessments'] },
  { text: 'Agreements', href: paths.agreements, acts: ['read-agreements'] },
  { text: 'Roll-out', href: paths.gates, acts: ['read-gates'] },
  { text: 'Templates', href: paths.templates, acts: ['read-template-drafts'] },
  { text: 'Releases', href: paths.releases, acts: ['read-releases'] },
  { text: 'Law', href: paths.commencements, acts: ['read-assessments'] },
  { text: 'Board', href: paths.board, acts: ['read-board'] },
  { text: 'Inspections', href: paths.inspections, acts: ['read-inspections'] },
  { text: 'Timeline', href: paths.timeline, acts: ['read-own-organisation'] },
];

export interface NavigationItem {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
  readonly active: boolean;
}

const isWithin = (pathname: string, href: string) =>
  href === paths.home ? pathname === href : pathname === href || pathname.startsWith(`${href}/`);

/** The places that these acts lead to, and which of them a path is in. */
export const navigationFor = (acts: readonly Act[], pathname: string): readonly NavigationItem[] =>
  places
    .filter((place) => place.acts === null || place.acts.some((act) => acts.includes(act)))
    .map(({ text, href }) => ({ text, href, current: pathname === href, active: isWithin(pathname, href) }));
