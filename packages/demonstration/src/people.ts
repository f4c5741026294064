import type { Role } from '@countersign/domain/authority';
import { demonstrationId } from './ids.js';
import { forces, programme, regulator, type DemonstrationOrganisation } from './organisations.js';

/** Somebody to sign in as. People are called by their part: no name here belongs to anybody. */
export interface DemonstrationPerson {
  /** The identity provider's id for them. */
  readonly subject: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const person = (
  organisation: DemonstrationOrganisation,
  number: number,
  name: string,
  ...roles: readonly Role[]
): DemonstrationPerson => ({
  subject: demonstrationId('subject', organisation.number, number),
  personId: demonstrationId('person', organisation.number, number),
  organisationId: organisation.id,
  organisationName: organisation.name,
  name,
  roles,
});

const forcePeople = (force: DemonstrationOrganisation): readonly DemonstrationPerson[] => [
  person(force, 1, `${force.name} assessor`, 'assessor'),
  person(force, 2, `${force.name} information asset owner`, 'information-asset-owner'),
  person(force, 3, `${force.name} DPO`, 'data-protection-officer'),
  person(force, 4, `${force.name} SIRO`, 'senior-information-risk-owner'),
  person(force, 5, `${force.name} contracts lead`, 'contracts-lead'),
  person(force, 6, `${force.name} roll-out lead`, 'roll-out-lead'),
];

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  person(programme, 1, 'Programme template author', 'template-author'),
  person(programme, 2, 'Programme template publisher', 'template-publisher'),
  ...forces.flatMap(forcePeople),
  person(regulator, 1, 'ICO inspector', 'inspector'),
  person(regulator, 2, 'ICO second inspector', 'inspector'),
];
