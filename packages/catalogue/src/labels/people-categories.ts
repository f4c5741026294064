import type { PeopleCategory } from '@countersign/domain/document/kinds';

export interface PeopleCategoryLabel {
  readonly code: PeopleCategory;
  readonly label: string;
  /** The paragraph of section 38(3) that names the category; null where it is not one of the four. */
  readonly section38: 'a' | 'b' | 'c' | 'd' | null;
}

const byCode: { readonly [Code in PeopleCategory]: Omit<PeopleCategoryLabel, 'code'> } = {
  suspect: { label: 'Suspects', section38: 'a' },
  convicted: { label: 'People convicted of an offence', section38: 'b' },
  victim: { label: 'Victims and possible victims', section38: 'c' },
  'witness-or-other': { label: 'Witnesses and others with information', section38: 'd' },
  child: { label: 'Children', section38: null },
  'vulnerable-adult': { label: 'Vulnerable adults', section38: null },
  'officer-or-staff': { label: 'Officers and staff', section38: null },
  'partner-staff': { label: 'Staff of partner agencies', section38: null },
  'member-of-public': { label: 'Members of the public', section38: null },
  complainant: { label: 'Complainants', section38: null },
  'informant-or-protected-person': { label: 'Informants and protected people', section38: null },
};

export const peopleCategories: readonly PeopleCategoryLabel[] = (Object.keys(byCode) as PeopleCategory[]).map(
  (code) => ({ code, ...byCode[code] }),
);
