import type { Role } from '@countersign/domain/authority';

/** The name of each role. Apart from the other labels, because the first page after signing in needs these alone. */
export const rolesInWords: Readonly<Record<Role, string>> = {
  'template-author': 'Template author',
  'template-publisher': 'Template publisher',
  assessor: 'Assessor',
  'information-asset-owner': 'Information asset owner',
  'data-protection-officer': 'Data protection officer',
  'senior-information-risk-owner': 'Senior information risk owner',
  'contracts-lead': 'Contracts lead',
  'roll-out-lead': 'Roll-out lead',
  inspector: 'Inspector',
};
