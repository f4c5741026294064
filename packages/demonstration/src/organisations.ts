import type { OrganisationKind } from '@countersign/domain/authority';
import { demonstrationId } from './ids.js';

export interface DemonstrationOrganisation {
  readonly id: string;
  /** Its number in the demonstration. It never changes, because ids are made of it. */
  readonly number: number;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly note: string;
}

const organisation = (number: number, kind: OrganisationKind, name: string, note = ''): DemonstrationOrganisation => ({
  id: demonstrationId('organisation', number),
  number,
  name,
  kind,
  note,
});

export const programme = organisation(1, 'programme', 'National Enabling Programme', 'Not a controller.');
export const regulator = organisation(2, 'regulator', 'Information Commissioner');

const named = [
  'Bedfordshire',
  'Cambridgeshire',
  'Hertfordshire',
  'North Wales',
  'Cleveland',
  'Gloucestershire',
  'Devon and Cornwall',
  'Dorset',
  'Metropolitan Police Service',
  'Kent',
  'Thames Valley',
  'Lancashire',
  'Essex',
  'Hampshire',
  'Derbyshire',
  'Wiltshire',
  'Northamptonshire',
  'Durham',
  'North Yorkshire',
  'South Wales',
  'Gwent',
  'Cumbria',
  'Norfolk',
  'Suffolk',
  'West Yorkshire',
] as const;

const unnamedNote = 'The source counts this force and does not name it. Nobody has guessed which it is.';

/** The thirty forces of the 2020 position. A force's number is 10 and its place in this list, from 0. */
export const forces: readonly DemonstrationOrganisation[] = [
  ...named.map((name, place) => organisation(10 + place, 'force', name)),
  ...[1, 2, 3, 4, 5].map((one) => organisation(34 + one, 'force', `Unnamed force ${String(one)}`, unnamedNote)),
];

export const demonstrationOrganisations: readonly DemonstrationOrganisation[] = [programme, ...forces, regulator];

export type ForceName = (typeof named)[number] | `Unnamed force ${1 | 2 | 3 | 4 | 5}`;

/** @throws RangeError for a name that is not in the demonstration. */
export const demonstrationForce = (name: ForceName): DemonstrationOrganisation => {
  const found = forces.find((force) => force.name === name);
  if (!found) throw new RangeError(`No force of the demonstration is called ${name}.`);
  return found;
};
