import type { ContentOf } from '@countersign/domain/document/content';
import { filled } from '../template-dpia/item.js';
import {
  adapted,
  adaptedProse,
  nationalContent,
  own,
  row,
  type DayFrom,
  type ExemplaryAnswer,
  type ExemplaryRow,
  type Part,
} from './exemplary.js';
import { evidence } from './evidence.js';
import { jointArrangement } from './joint-arrangement.js';

const ours = 'We say how it is kept here, and where the proof is.';

const national = (id: string, how: string, evidenceOf: string): ExemplaryAnswer =>
  adapted(`safeguards.${id}`, ours, {
    ...nationalContent(`safeguards.${id}`, 'safeguard'),
    how,
    evidence: evidenceOf,
  });

const section = (key: string, content: Partial<ContentOf<'safeguard'>>): ExemplaryRow =>
  row('safeguards.register', `safeguard-${key}`, filled('safeguard', content));

const register: readonly ExemplaryRow[] = [
  section('lawfulness', {
    provision: 'dpa2018.s35.1-2',
    how: 'Each of the two police activities names the function it is necessary for and the authority for it. The legal services department read both.',
    evidence: 'Section 2; note of legal services in the register of advice.',
  }),
  section('sensitive', {
    provision: 'dpa2018.s35.3-5',
    how: 'Strict necessity, a condition of Schedule 8 with each of its tests, and the policy document stand at each of the two activities.',
    evidence: 'Section 2; appropriate policy document, version 3, paper 3.',
  }),
  section('sharing', {
    provision: 'dpa2018.s36.4',
    how: 'What the council and the health trust use for their own purposes leaves the law enforcement purpose on a gateway that the agreement names, and is recorded as a disclosure.',
    evidence: 'Sharing agreement of the partnership with its annex; log of the hub.',
  }),
  section('accuracy', {
    provision: 'dpa2018.s38.4-5',
    how: 'Before anything is sent to another authority somebody compares it with the record and says so in the covering note; a mistake that is found later is told to whoever received it.',
    evidence: 'Monthly sample of 50 working copies; covering notes.',
  }),
  section('joint', {
    provision: 'dpa2018.s58.2-3',
    how: 'The two forces have an arrangement, described in section 0, that says who answers whom, who runs the site and who is the contact point. Each has its own assessment and signs it for itself.',
    evidence: 'Arrangement of the two controllers, paper 4.',
  }),
  section('processor', {
    provision: 'dpa2018.s59.5',
    how: 'An agreement between this chief officer and the processor, mapped clause by clause, with the instruction for each particular transfer in annex 4.',
    evidence: 'Signed copy in the contracts register; the clause map of this system; paper 2.',
  }),
  section('security', {
    provision: 'dpa2018.s66.2.a',
    how: 'Second factor, managed devices, rights for hours, keys of our own for restricted sites, and a test of attack before the pilot.',
    evidence: 'Report of the test of attack, paper 5; baseline, version 7.',
  }),
  section('communication', {
    provision: 'dpa2018.s68',
    how: 'A list of people at risk can be drawn from the sites within an hour, and family liaison officers warn them in person. Tried with 18 made-up people in seven hours.',
    evidence: 'Report of the exercise on breaches.',
  }),
  section('controller', {
    provision: 'ukgdpr.24',
    how: 'This assessment is reviewed on its day and on its triggers, and each review is a new version with what changed.',
    evidence: 'Section 11; history of this assessment.',
  }),
];

export const safeguards = (day: DayFrom): Part => ({
  rows: [...register, ...evidence(day), jointArrangement(day)],
  answers: [
    adaptedProse(
      'safeguards.security',
      'We say what is true in our own tenant, and what was tried.',
      'Sign-in takes a key that cannot be phished and a device that the force manages; from abroad it is refused. An administrator holds rights for four hours on the word of a second person, and there are six such people. Data is encrypted on the way and at rest, the restricted sites under a key that only this force can use.',
      'A test of attack on 40 accounts got into none. The vendor restores the service; what a user deletes is gone after its periods, so the case system and not the service is what the force can rely on in an emergency. For a day without the service the hub has telephones and a printed list of numbers.',
      'A breach is told by the processor within 24 hours. The force’s own clock of 72 hours runs from its own awareness, and the duty officer can start it at night.',
    ),
    national(
      'purpose',
      'A place is made for one activity by information management. Its label names the activity and the law, stands in every log entry, and cannot be changed by its members.',
      'Register of sites; weekly list of places without a label, empty since it began.',
    ),
    national(
      'minimisation',
      'Extracts of five record systems are recognised and stopped. The list of the hub has nine fields and no room for a file.',
      'Test with 40 extracts; template of the list.',
    ),
    national(
      'categories',
      'The list of people is the first page of every site. Its category is required, and chat knows people by their number on it.',
      'Sample of ten sites and 200 messages of the sandbox.',
    ),
    national(
      'time-limits',
      'Fourteen labels, each with an end: 30 days in the hub, 90 days in the investigation and in chat, one year for mail, two for duty plans. Longer is an exception that the information asset owner signs.',
      'Export of the labels; two made-up sites that were emptied on their day.',
    ),
    national(
      'by-design',
      'Everything that shares, records, measures or assists begins switched off: 212 settings, 38 of which this assessment relies on. Changing one of those needs the data protection office.',
      'Baseline, version 7, with its reasons; nightly comparison.',
    ),
    national(
      'records',
      'The five activities are five entries of the record of processing, with recipients, transfers and time limits as they stand here.',
      'Record of processing, entries 214 to 218.',
    ),
    national(
      'logs',
      'Five components, six operations each, 106 acts found in 106 records. The log is copied each night into a store of this force.',
      'Report of the test of logs, paper 1; section 7.',
    ),
    national(
      'breach',
      'The processor reports within 24 hours by name of component and account. The duty officer opens the record of the breach, and the clock of the force, at any hour.',
      'Clause 18 of the agreement; report of the exercise on breaches.',
    ),
    own(
      'safeguards.schedule-8',
      'The appropriate policy document for law enforcement processing, version 3, is kept by the data protection office and was reviewed for the pilot. It covers paragraph 1 of Schedule 8 for the joint investigation and paragraph 4 for the safeguarding hub, says how each of the six principles is kept for both, and names the times: 90 days for working documents and 30 for the list of the hub.',
      'It is kept for as long as the processing lasts and for six months after it, is reviewed each year, and is given to the Commissioner on request. Employment data on health in people services has a policy document of its own under Schedule 1.',
    ),
    own(
      'safeguards.contract',
      'One agreement between the chief officer and Microsoft Ireland Operations Limited, signed by both before this assessment was handed in, in force for the time of the pilot. It is about this force’s processing under Part 3 and the UK GDPR by name. The signed copy is in the contracts register, and its clauses are mapped in this system, one by one, with their words.',
      'No other company processes on behalf of this force here. The programme is no party to the agreement, and no paper between the programme and the vendor is relied on.',
    ),
    own(
      'safeguards.retention',
      'Sites of investigations: 90 days after charge or closure, deleted by label. The list of the hub: 30 days. Chat: 90 days, for duty planning one year. Mail: one year. Duty plans: two years. Audit log: 180 days in the service, two years in the store of the force.',
      'The case system holds the record of a case and of a safeguarding decision, the personnel system that of a member of staff. A correction there is searched for here by its reference within one working day. A hold for disclosure is set by the disclosure officer, is listed, and is looked at again every three months.',
    ),
    own(
      'safeguards.people',
      'Nobody gets an account before a course of two hours in the sandbox, with a case that goes wrong: a message to the wrong person, a name in a chat, a guest who should not be there. All 250 have done it. The data protection officer, the senior information risk owner, the information asset owner and the four searchers have had two days on Part 3 within the last year.',
      'Six administrators and four searchers can reach what is not theirs, each for hours and with a second person. They are vetted for it, and professional standards reads what they did each month. Training lowers no risk in section 9: no measure there rests on it alone.',
    ),
  ],
});
