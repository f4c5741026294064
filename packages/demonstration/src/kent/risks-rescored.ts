import type { Measure, RiskContent } from '@countersign/domain/document/content';
import { measure } from '../template-dpia/item.js';
import { dueIn, since, type Shown } from './scoring.js';

export interface Rescored {
  readonly id: string;
  /** Why it is adapted; blank where the national risk is relied on. */
  readonly reason: string;
  readonly over: Partial<RiskContent>;
  /** Measures of this force's own, after the national ones. */
  readonly more: readonly Measure[];
  readonly shown: readonly Shown[];
}

const investigation = 'activity-joint-investigation';
const hub = 'activity-safeguarding-hub';
const duties = 'activity-duty-planning';
const welfare = 'activity-welfare';
const accounts = 'activity-accounts';
const policing = [investigation, hub];

const rescored = (
  id: string,
  reason: string,
  over: Partial<RiskContent>,
  shown: readonly Shown[],
  ...more: readonly Measure[]
): Rescored => ({ id: `risks.${id}`, reason, over, more, shown });

const asItStands = (id: string, ...shown: readonly Shown[]): Rescored => rescored(id, '', {}, shown);

/** Risks to what people can ask for. */
export const rescoredRights: readonly Rescored[] = [
  rescored(
    'rectification',
    'In our tests every copy was reached, so that we score it lower after measures than the national text.',
    { activities: policing, residualLikelihood: 'remote' },
    [
      since(66, 'Template of a site that asks for the reference; 53 of 53 copies found in the test'),
      since(66, 'Closing list of 20 corrections in the test, each with the result of its search'),
      since(80, 'Export of the 14 retention labels; two made-up sites were emptied on their day'),
    ],
  ),
  rescored(
    'erasure',
    'We add our own test, and keep the national score because backups of the vendor are gone only after 90 days.',
    { activities: policing },
    [
      since(80, 'Export of labels; weekly list of places without one, empty since it began'),
      since(52, 'Record of the erasure of a made-up suspect from 31 places'),
      since(52, 'Clause 16 of the agreement; written confirmation for the made-up suspect on day 104 of the trial'),
    ],
  ),
  rescored(
    'access',
    'Three of 60 planted mentions were not found in our test, so we score it higher than the national text, before and after.',
    { activities: [duties, welfare, accounts], likelihood: 'probable', residualLikelihood: 'possible' },
    [
      since(47, 'Report of the search test; checklist that names each component'),
      since(30, 'First sample: 10 answers of the sandbox searched again, one gap found and closed'),
      since(40, 'Procedure for asking owners; used in the second round of tests'),
    ],
    measure(
      'organisational',
      'procedure',
      ['likelihood'],
      'Head of information management',
      'The owners of the places where a person could be named are asked as well, because a search does not find nicknames and pictures.',
    ),
  ),
  rescored(
    'telling-apart',
    'We say how the list is kept in our two activities, and what is done about children.',
    { activities: policing, people: ['victim', 'witness-or-other', 'child', 'vulnerable-adult'] },
    [
      since(63, 'Template of a site: the field is required; complete in nine of ten sites of the sandbox'),
      since(63, 'Sample of 200 chat messages in the sandbox: 196 with numbers only'),
      since(58, 'Rule of the list; log of four changes in the sandbox, each with its reason'),
    ],
    measure(
      'organisational',
      'governance',
      ['severity'],
      'Head of crime',
      'A child is entered as a suspect only by an inspector, and each change of a category is shown to the owner of the site the next morning.',
    ),
  ),
  rescored(
    'mixing',
    'The quarterly reading begins with the pilot, so the risk is medium until the first one is done.',
    { activities: [duties, welfare, accounts] },
    [
      since(85, 'Setting of the baseline; making a site without a label was tried and refused'),
      dueIn(75, 'Minutes of the first reading, by the information asset owner and the data protection office'),
    ],
  ),
];

/** Risks of what spreads. */
export const rescoredSpreading: readonly Rescored[] = [
  rescored('copies', 'We name our own record systems, and the test that we made.', { activities: policing }, [
    since(72, 'Test with 40 made-up extracts of five record systems: 39 stopped, and the rule extended for the one'),
    since(85, 'Settings of the baseline; download to a private device tried and refused'),
  ]),
  rescored(
    'guests',
    'Two agencies take part from the first day, so it is more likely here than the national text assumes; guests can read in the browser only.',
    { activities: policing, likelihood: 'probable', people: ['victim', 'child', 'vulnerable-adult', 'suspect'] },
    [
      since(68, 'Three invitations against the rule tried and refused: other domain, other site, run out'),
      since(60, 'Two agreements with the annex for the site, held in the register of sharing agreements'),
      since(64, 'Test with a guest account: opening worked, download, printing and copying were refused'),
    ],
    measure(
      'technical',
      'access-control',
      ['likelihood'],
      'Head of information security',
      'Guests read in the browser on a device of their agency and can neither download nor print, and each sees only the cases that their agency is in.',
    ),
  ),
  asItStands(
    'recordings',
    since(85, 'Settings of the baseline; starting a recording was tried with five kinds of account'),
  ),
  rescored(
    'new-data',
    'Two forces put what they know side by side, so that the harm can be severe here; we add an end to what is put together.',
    { activities: [investigation], severity: 'severe' },
    [
      since(63, 'Register of sites: one purpose, two owners and an end each'),
      since(85, 'Settings of the baseline; a search from one site for a planted name of another found nothing'),
      since(80, 'Label of the site; a joined list of the sandbox was deleted on its day'),
    ],
    measure(
      'technical',
      'retention-and-deletion',
      ['severity'],
      'Head of information management',
      'A list that joins sources carries the ground for each line and is deleted after 90 days, unless an inspector enters it in the case system.',
    ),
  ),
  asItStands(
    'informants',
    since(90, 'Instruction of the head of covert policing, acknowledged by all 250 people of the pilot'),
    since(72, 'Test with 12 made-up references: all stopped, and the unit told within two minutes'),
  ),
  rescored(
    'wrong-recipient',
    'Mail is not used for the hub at all, and the autocompletion of outside addresses is off here.',
    { activities: [investigation, welfare] },
    [
      since(85, 'Setting of the baseline; 25 messages with a restricted label to outside were refused'),
      since(63, 'Sample of 200 messages in the sandbox: no address of a victim or a witness'),
      since(78, 'Setting of the baseline'),
    ],
    measure(
      'technical',
      'configuration',
      ['likelihood'],
      'Head of ICT',
      'Outside addresses are not completed while typing, and an answer to a thread older than 90 days starts with no recipient.',
    ),
  ),
];

/** Risks of the vendor and its logs. */
export const rescoredVendor: readonly Rescored[] = [
  rescored(
    'evidence',
    'All 106 acts of our test were found in the log, so we score it lower after measures than the national text.',
    { activities: policing, residualLikelihood: 'remote' },
    [
      since(85, 'No connection between evidence system and service; upload of its export formats refused'),
      since(38, 'Report of the test of logs; store of the force with two years'),
    ],
  ),
  rescored(
    'support-access',
    'Our agreement and our setting refuse every access that two people have not allowed, and the one country is approved for law enforcement data.',
    { activities: policing, residualLikelihood: 'remote' },
    [
      since(60, 'Three requests in the trial: two allowed and logged, one refused'),
      since(60, 'Clause 15 and annex 4 of the agreement, with instructions TI-01 to TI-04'),
      since(85, 'Settings of the baseline; two weeks of recorded traffic of ten test accounts'),
    ],
  ),
  rescored(
    'compelled-disclosure',
    'We hold the keys of the restricted sites ourselves, and have tried what is left if the vendor cannot use them.',
    { activities: [...policing, accounts] },
    [
      since(
        58,
        'Record of the keys in our own hardware; with the key withdrawn the test site could not be opened by the vendor',
      ),
      since(60, 'Clause 9 of the agreement; the first two half-yearly reports'),
    ],
  ),
  rescored(
    'region',
    'Nine exceptions were read and answered, and the traffic was measured.',
    { activities: [accounts] },
    [
      since(21, 'The page as it was read, with the answer to each of nine entries'),
      since(85, 'Settings of the baseline; nightly comparison with the tenant'),
    ],
  ),
  asItStands(
    'assistants',
    since(85, 'List of licences: none assigned; nightly comparison with the baseline'),
    since(48, 'Minutes of two monthly readings of announced changes'),
  ),
  rescored(
    'accounts',
    'We tried it: a test of attack was made on 40 accounts of the pilot.',
    { activities: [...policing, accounts] },
    [
      since(90, 'Keys handed out to all 250 people; exceptions: none'),
      since(
        68,
        'Report of the test of attack: 40 attempts, none succeeded, 38 reported within the hour, two within three',
      ),
    ],
  ),
  rescored(
    'vendor-incident',
    'We say who would be warned here, and how fast it went when it was tried.',
    { activities: [...policing, accounts] },
    [
      since(60, 'Clause 18 of the agreement: 24 hours, by name of component and account'),
      since(58, 'Two restricted sites under our key; reading without it tried and refused'),
      since(45, 'Report of the exercise: 18 made-up people at risk were reached in seven hours'),
    ],
  ),
];
