import type { Day } from '@countersign/domain/kernel';
import type { Statement } from '@countersign/domain/claims';
import { footingInWords } from '@countersign/catalogue/account';
import { sources } from '@countersign/catalogue/account';
import { inferred, reportedBy, stated, told, type Told } from '@countersign/catalogue/account';
import type { Confidence } from '@countersign/catalogue';
import { demonstrationForce, type DemonstrationOrganisation, type ForceName } from './organisations.js';

/** What one force said in 2020, as facts, with where they come from. */
export interface StatementOf2020 {
  readonly forceId: string;
  readonly force: string;
  readonly statement: Statement;
  /** What the statement is taken from, with what it stands on. */
  readonly said: Told;
  /** What is told of its use of the service, and by whom; null where nothing is. */
  readonly use: Told | null;
  readonly confidence: Confidence;
  readonly tranche1: boolean;
}

export const sourceOf2020 = `${sources['press-2020'].name}, ${sources['press-2020'].date}`;

/** The source gives the month. The statements carry its first day. */
export const dayOf2020: Day = '2020-12-01';

/** A statement as it is kept and shown: a sentence, and what it stands on. */
export const inOneBreath = ({ text, footing }: Told): string => `${text}. ${footingInWords(footing)}.`;

/** Whether it follows from counts and was not said of this force by name. */
export const isInferred = ({ said }: StatementOf2020): boolean => said.footing.mark === 'inferred';

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

const of = (
  name: ForceName,
  statement: Statement,
  said: Told,
  use: Told | null = null,
  confidence: Confidence = 'high',
): StatementOf2020 => {
  const force: DemonstrationOrganisation = demonstrationForce(name);
  const tranche1 = firstTranche.includes(force.name);
  return { forceId: force.id, force: force.name, statement, said, use, confidence, tranche1 };
};

const joint = told(
  'Answered together with two other forces: parts of the national assessment need local review and change',
  reportedBy('forces', 'which responded jointly to the FOI'),
);
const changes = told(
  'In the process of local changes to the national assessment',
  reportedBy('the force', 'in the process of'),
);
const changesOf = (name: ForceName) => of(name, localChanges, changes);

const own = (name: ForceName, use: Told | null = null) =>
  of(name, inProgress, told('Its own assessment is in progress', reportedBy('the force', name)), use);

const none = told(
  'Has no assessment, without mention of the national one',
  reportedBy(
    'the force',
    'Three forces – Derbyshire, Wiltshire and Northamptonshire – responded that they had not conducted a DPIA',
  ),
);

const solely = (name: ForceName, use: Told) =>
  of(name, national, told('Relies solely on the national assessment', reportedBy('the force', name)), use);

const theTwelve = 'The remaining 12 respondents said they had accepted the national DPIA';
const byElimination = told(
  'Counted among the twelve that accepted the national assessment',
  inferred('it is named in no other group, and it is in the first tranche', theTwelve),
);
const unnamed = told(
  'One of the twelve that accepted the national assessment, and not named',
  inferred('the source counts twelve, and names or implies seven', theTwelve),
);

const fullRollOut = (other: string) =>
  told(
    `First full roll-out, with ${other}, as the programme reported`,
    reportedBy('the programme', 'Kent and Essex are the first forces to achieve a full M365 roll-out'),
  );
const jointUse = told(
  'Three forces together: 3,573 Teams users and about 154,000 messages, as the programme reported',
  reportedBy('the programme', '3,573'),
);
const jointMeeting = told(
  'A serious organised crime meeting of two forces on Teams, at which slides were shared and sound was recorded',
  stated('slides were shared and audio recorded'),
);

export const statementsOf2020: readonly StatementOf2020[] = [
  of('Bedfordshire', localChanges, joint, jointUse),
  of('Cambridgeshire', localChanges, joint, jointUse),
  of('Hertfordshire', localChanges, joint, jointUse),
  changesOf('North Wales'),
  changesOf('Cleveland'),
  changesOf('Gloucestershire'),
  changesOf('Devon and Cornwall'),
  changesOf('Dorset'),
  of(
    'Metropolitan Police Service',
    localChanges,
    told(
      'In the process of local changes to the national assessment, and will update its documents as its experience of use grows',
      reportedBy(
        'the force',
        'As our experience of using the capability expands, we will update the documentation accordingly',
      ),
    ),
    told(
      'Mailboxes of 45,000 users moved by December 2019, as its chief technology officer said',
      reportedBy('the chief technology officer of the force', '45,000'),
    ),
  ),
  of(
    'Kent',
    complete,
    told(
      'Its own assessment is complete; the only force to say so',
      reportedBy('the force', 'only Kent confirmed it has completed a DPIA'),
    ),
    fullRollOut('Essex'),
  ),
  own('Thames Valley'),
  own('Lancashire'),
  own('Essex', fullRollOut('Kent')),
  own('Hampshire'),
  of(
    'Derbyshire',
    answered,
    none,
    told(
      'Teams at a sudden death and at the search of a burglary suspect’s house',
      stated('the medication which was around the deceased'),
    ),
  ),
  of('Wiltshire', answered, none),
  of(
    'Northamptonshire',
    answered,
    told(
      'Said that an assessment of its own was done, and withdrew that when it was asked for the document',
      reportedBy('the force', 'prompted the force to concede it had not conducted one'),
    ),
  ),
  of(
    'Durham',
    silent,
    told(
      'Had not answered the request of July 2020',
      stated('Only Durham is yet to respond to the original FOI request sent in July 2020'),
    ),
  ),
  solely(
    'North Yorkshire',
    told(
      'Copies data of National Firearms Licensing and of NICHE into Teams',
      stated('copying data out of the National Firearms Licensing system into Teams'),
    ),
  ),
  solely('South Wales', jointMeeting),
  solely('Gwent', jointMeeting),
  solely(
    'Cumbria',
    told(
      'Safeguarding hubs with partner agencies on Teams, on children and high-risk offenders',
      stated('is being shared with partner agencies over Teams'),
    ),
  ),
  of('Norfolk', national, byElimination, null, 'medium'),
  of('Suffolk', national, byElimination, null, 'medium'),
  of('West Yorkshire', national, byElimination, null, 'medium'),
  of('Unnamed force 1', national, unnamed),
  of('Unnamed force 2', national, unnamed),
  of('Unnamed force 3', national, unnamed),
  of('Unnamed force 4', national, unnamed),
  of('Unnamed force 5', national, unnamed),
];
