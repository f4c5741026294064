export type OrganisationKind = 'programme' | 'force' | 'regulator';

export type Role =
  | 'template-author'
  | 'template-publisher'
  | 'assessor'
  | 'information-asset-owner'
  | 'data-protection-officer'
  | 'senior-information-risk-owner'
  | 'contracts-lead'
  | 'roll-out-lead'
  | 'inspector';

/** Which kind of organisation can appoint to a role. Nobody holds a role of another kind (laws 5 and 18). */
export const roleBelongsTo: Readonly<Record<Role, OrganisationKind>> = {
  'template-author': 'programme',
  'template-publisher': 'programme',
  assessor: 'force',
  'information-asset-owner': 'force',
  'data-protection-officer': 'force',
  'senior-information-risk-owner': 'force',
  'contracts-lead': 'force',
  'roll-out-lead': 'force',
  inspector: 'regulator',
};

export const roles = Object.keys(roleBelongsTo) as readonly Role[];
