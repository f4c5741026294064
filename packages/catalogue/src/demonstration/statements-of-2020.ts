import type { Statement } from '@countersign/domain';
import type { Confidence } from '../law/provision.js';
import { demonstrationForce, type DemonstrationOrganisation, type ForceName } from './organisations.js';

/** What one force said in 2020, as facts, with where they come from. */
export interface StatementOf2020 {
  readonly forceId: string;
  readonly force: string;
  readonly statement: Statement;
  readonly source: string;
  readonly basis: string;
  readonly confidence: Confidence;
  /** True where the fact follows from counts and was not said of this force by name. */
  readonly inferred: boolean;
  readonly tranche1: boolean;
  readonly reportedUse: string | null;
}

export const sourceOf2020 =
  'Computer Weekly 252493673, December 2020, from answers to a freedom of information request of July 2020';

/** The source gives the month. The statements carry its first day. */
export const dayOf2020 = '2020-12-01';

const silent: Statement = {
  on: dayOf2020,
  answered: false,
  ownAssessmentComplete: false,
  ownAssessmentInProgress: false,
  reliesOnNational: false,
  addsLocalChanges: false,
};
const answered: Statement = { ...silent, answered: true };
const localChanges: Statement = { ...answered, reliesOnNational: true, addsLocalChanges: true };
const national: Statement = { ...answered, reliesOnNational: true };
const inProgress: Statement = { ...answered, ownAssessmentInProgress: true };
const complete: Statement = { ...answered, ownAssessmentComplete: true };

const firstTranche: readonly string[] = [
  'Cumbria',
  'Durham',
  'Derbyshire',
  'Kent',
  'Essex',
  'Norfolk',
  'Suffolk',
  'North Yorkshire',
  'West Yorkshire',
  'Bedfordshire',
  'Cambridgeshire',
  'Hertfordshire',
];

const said = (
  name: ForceName,
  statement: Statement,
  basis: string,
  use: string | null = null,
  from: { readonly confidence: Confidence; readonly inferred: boolean } = { confidence: 'high', inferred: false },
): StatementOf2020 => {
  const force: DemonstrationOrganisation = demonstrationForce(name);
  return {
    forceId: force.id,
    force: force.name,
    statement,
    source: sourceOf2020,
    basis,
    ...from,
    tranche1: firstTranche.includes(force.name),
    reportedUse: use,
  };
};

const inferred = { confidence: 'medium', inferred: true } as const;
const counted = { confidence: 'high', inferred: true } as const;
const jointUse = 'Three forces together: 3,573 Teams users and about 154,000 messages';
const jointMeeting = 'A serious organised crime meeting of two forces on Teams, with its sound recorded';
const joint = 'Said in one answer for three forces: parts need local review and change';
const changes = 'Said: adds local changes to the national assessment';
const ownUnderWay = 'Said: its own assessment is in progress';
const nothing = 'Said: none, without mention of the national one';
const solely = 'Said: relies solely on the national assessment';
const elimination = 'Not named in any other group, and in the first tranche: counted among the twelve';
const unnamed = 'The source counts twelve and names or implies seven; this is one of the other five';

export const statementsOf2020: readonly StatementOf2020[] = [
  said('Bedfordshire', localChanges, joint, jointUse),
  said('Cambridgeshire', localChanges, joint, jointUse),
  said('Hertfordshire', localChanges, joint, jointUse),
  said('North Wales', localChanges, changes),
  said('Cleveland', localChanges, changes),
  said('Gloucestershire', localChanges, changes),
  said('Devon and Cornwall', localChanges, changes),
  said('Dorset', localChanges, changes),
  said(
    'Metropolitan Police Service',
    localChanges,
    'Said: adds local changes, and will update as experience grows',
    'Mailboxes of 45,000 users moved by December 2019',
  ),
  said(
    'Kent',
    complete,
    'Said: its own assessment is complete; the only force to say so',
    'First full roll-out, with Essex',
  ),
  said('Thames Valley', inProgress, ownUnderWay),
  said('Lancashire', inProgress, ownUnderWay),
  said('Essex', inProgress, ownUnderWay, 'First full roll-out, with Kent, as the programme reported it'),
  said('Hampshire', inProgress, ownUnderWay),
  said('Derbyshire', answered, nothing, 'Teams at a sudden death and at the search of a burglary suspect’s house'),
  said('Wiltshire', answered, nothing),
  said('Northamptonshire', answered, 'Said one was done, then withdrew that when asked for the document'),
  said('Durham', silent, 'Had not answered the request of July 2020'),
  said('North Yorkshire', national, solely, 'Copies National Firearms Licensing and NICHE data into Teams'),
  said('South Wales', national, solely, jointMeeting),
  said('Gwent', national, solely, jointMeeting),
  said('Cumbria', national, solely, 'Safeguarding hubs with partner agencies on Teams, children among those discussed'),
  said('Norfolk', national, elimination, null, inferred),
  said('Suffolk', national, elimination, null, inferred),
  said('West Yorkshire', national, elimination, null, inferred),
  said('Unnamed force 1', national, unnamed, null, counted),
  said('Unnamed force 2', national, unnamed, null, counted),
  said('Unnamed force 3', national, unnamed, null, counted),
  said('Unnamed force 4', national, unnamed, null, counted),
  said('Unnamed force 5', national, unnamed, null, counted),
];
