import { filled } from '../template-dpia/item.js';
import {
  adapted,
  adaptedProse,
  answered,
  nationalContent,
  own,
  reliedOn,
  row,
  type DayFrom,
  type ExemplaryRow,
  type Part,
} from './exemplary.js';

const decidedBy = 'Chief officer’s board, on the paper of the information asset owner and the advice of the DPO';

const alternatives: readonly ExemplaryRow[] = [
  row(
    'alternatives',
    'alternative-fewer-components',
    filled('alternative', {
      option: 'The same vendor with eight components, for 250 people and two pieces of police work',
      alternativeKind: 'other',
      description:
        'What this assessment describes: what is not needed is off, and access from abroad is refused by default.',
      chosen: true,
      reason:
        'It does what the two pieces of work need, keeps a log that the shared drive does not have, and can be stopped in a day. What it risks beyond the others, the vendor’s parent abroad, is met by keys of our own and by what stays out.',
      decidedBy,
    }),
  ),
  row(
    'alternatives',
    'alternative-shared-drive',
    filled('alternative', {
      option: 'A drive shared by the two forces, on a server of one of them',
      alternativeKind: 'other',
      description: 'Folders with rights by group, reached through the police network.',
      chosen: false,
      reason:
        'It keeps no log of who read what, so section 62 cannot be met for it. Two people cannot write in one document, and versions are sent by mail again. Partners of the hub cannot reach it.',
      decidedBy,
    }),
  ),
  row(
    'alternatives',
    'alternative-full-suite',
    filled('alternative', {
      option: 'The whole suite for the whole force at once',
      alternativeKind: 'other',
      description: 'All components of the licence for 6,500 people, as first proposed.',
      chosen: false,
      reason:
        'Nobody could say what recording, personal file stores and assistants would be used for. What has no purpose cannot be proportionate, and what 250 people have not shown to work should not be tried on everybody.',
      decidedBy,
    }),
  ),
];

export const necessity = (day: DayFrom): Part => ({
  rows: alternatives,
  answers: [
    ...reliedOn('necessity.minimisation', 'necessity.function-creep'),
    adaptedProse(
      'necessity.case',
      'We tested each sentence against our two pieces of police work.',
      'In the joint investigation 340 working documents were mailed between the two forces in three months, in 1,900 copies. Nobody can say where they are now, and none of them can be corrected. In the hub each agency brought paper, and twice in a year a list was left behind in a public place. One document with named readers is less of an intrusion than that.',
      'What is not needed is off. No system of record moves. The identities of informants and protected people, covert material and evidence are kept out by rule. A site has one purpose, two owners and an end.',
    ),
    adapted('alternatives.do-nothing', 'We weighed it for our own force.', {
      ...nationalContent('alternatives.do-nothing', 'alternative'),
      description:
        'The two forces go on mailing working documents, and the agencies of the hub go on bringing paper to a room.',
      reason:
        'The copies that exist can be neither found nor corrected nor erased, and paper was lost twice in a year. To go on like that is an intrusion that grows with each case. It stays possible to go back to it within a day if the pilot is stopped.',
      decidedBy,
    }),
    adapted('alternatives.uk-only', 'We looked for one ourselves, and say what we found.', {
      ...nationalContent('alternatives.uk-only', 'alternative'),
      description:
        'Three British providers of shared documents and meetings were asked for a trial, and an open-source suite was set up on a server of this force for six weeks.',
      reason:
        'None of the three could log reading, operation by operation, and two could not hold guests of another agency to one site. The suite on our own server did both, and 30 detectives could work with it. It was not chosen for the pilot because nobody could keep it secure at night with the staff there is. It is the way out if the test of disclosure compelled abroad is ever failed, and stays set up for that.',
      decidedBy,
    }),
    own(
      'necessity.local',
      'In the operation that the pilot begins with, two forces learned eleven days apart that the same man had been named to each of them. Each had it in a document that it had mailed to the other in an earlier version. With one document the second officer would have seen the first entry when making their own.',
      'It will be seen whether the service does it: by the number of working documents that leave by mail, which should fall by nine in ten; by the days between an entry by one force and its reading by the other; and by the requests of made-up people, which must all be answered in full. If the first two do not move in six months, the purpose is not served and the pilot ends.',
    ),
    adaptedProse(
      'necessity.accuracy',
      'We say how a correction reaches the copies here, and how fast.',
      'The case system is right and the copy follows it. A working document carries the reference of its record and the day it was taken. A correction in the case system puts a task on the list of the officer in the case, who searches for the reference here, corrects or marks what is found and closes the task; the limit is one working day. In the tests 20 corrections reached all 53 copies, the slowest in five hours.',
      'What was established and what somebody thinks stand in separate columns. An assessment of a person bears its author and its day. Before anything goes from here to a prosecutor or to another authority, somebody compares it with the record and says so in the covering note.',
    ),
    answered(
      'necessity.notice',
      filled('notice', {
        address: 'https://www.force.example/privacy/working-together',
        publishedOn: day(-28),
        namesProcessors: true,
        complaints: 'https://www.force.example/complain-about-your-data',
        text: 'Linked from the foot of every page of the force, printed for front counters, and read out on request. There is a short version for children and one in the five languages most spoken in the area. Staff are shown theirs before their first sign-in. It names the company that runs the service and says that some data about staff goes abroad.',
      }),
    ),
    own(
      'necessity.finding',
      'Joint investigation: the data is of the gravest kind, about people who did not choose to be in it. It is there already, in mail and on paper, with less control. The service makes fewer copies, shows who read them and ends them after 90 days. With the measures of section 9 in place the processing is strictly necessary for the investigation and in proportion to it.',
      'Safeguarding hub: families are talked about without knowing it. That is an intrusion which only the protection of a child or an adult at risk can bear. It is in proportion for the cases of the day, which go after 30 days, and would not be for a collection. Recording would tip the balance and stays off.',
      'Duty planning, people services and accounts: ordinary work of an employer, with less data than before, since sickness and diagnoses stay out. In proportion as long as logs do not become a measure of people, which they are forbidden to.',
    ),
  ],
});
