import type { Act } from '@countersign/domain/authority';
import * as words from '@countersign/words/portal/layout';
import { paths } from '../browser/paths.js';

interface Place {
  readonly text: string;
  readonly href: string;
  /** The acts of which one is enough to see the place; null for everybody. */
  readonly acts: readonly Act[] | null;
}

const places: readonly Place[] = [
  { text: words.home, href: paths.home, acts: null },
  { text: words.assessments, href: paths.assessments, acts: ['read-assessments'] },
  { text: words.agreements, href: paths.agreements, acts: ['read-agreements'] },
  { text: words.rollOut, href: paths.gates, acts: ['read-gates'] },
  { text: words.templates, href: paths.templates, acts: ['read-template-drafts'] },
  { text: words.releases, href: paths.releases, acts: ['read-releases'] },
  { text: words.law, href: paths.commencements, acts: ['read-assessments'] },
  { text: words.board, href: paths.board, acts: ['read-board'] },
  { text: words.inspections, href: paths.inspections, acts: ['read-inspections'] },
  { text: words.timeline, href: paths.timeline, acts: ['read-own-organisation'] },
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
