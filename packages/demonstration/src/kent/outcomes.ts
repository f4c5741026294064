import { filled } from '../template-dpia/item.js';
import { sourceOf2020 } from '../statements-of-2020.js';
import { answered, own, row, type DayFrom, type ExemplaryRow, type Part } from './exemplary.js';

const actions = (day: DayFrom): readonly ExemplaryRow[] => {
  const action = (key: string, what: string, owner: string, due: number, done: readonly [number, string] | null) =>
    row(
      'actions',
      `action-${key}`,
      filled('action', {
        what,
        owner,
        due: day(due),
        closedOn: done === null ? null : day(done[0]),
        evidence: done?.[1] ?? '',
      }),
    );
  return [
    action(
      'pictures',
      'Examine pictures in chat for text, since one made-up extract passed as a photograph',
      'Head of ICT',
      -50,
      [-55, 'Second test with 12 pictures: all stopped. Report of the test of extracts, addendum.'],
    ),
    action(
      'checklist',
      'Name each component on the checklist for requests, since chat was left out of one answer',
      'Head of information management',
      -38,
      [-40, 'Checklist, edition 2; two further made-up requests answered in full.'],
    ),
    action(
      'reading',
      'First quarterly reading of all places and labels against section 2',
      'Information asset owner',
      75,
      null,
    ),
    action(
      'associations',
      'First check of reports on use by the staff associations',
      'Head of people services',
      60,
      null,
    ),
    action('logs', 'Repeat the test of logs before it is five months old', 'Head of professional standards', 105, null),
    action('instructions', 'Renew or end the four instructions for transfers', 'Contracts lead', 165, null),
  ];
};

const claims: readonly ExemplaryRow[] = [
  row(
    'claims',
    'claim-location',
    filled('claim', {
      topic: 'Where data is',
      statement:
        'Content is stored, backed up and worked on in the United Kingdom. An engineer in Ireland can see it only when two people of this force let one in.',
      anchor: 'transfers.statement',
    }),
  ),
  row(
    'claims',
    'claim-logs',
    filled('claim', {
      topic: 'Who read what',
      statement: 'Every opening of a document of the two police activities is recorded, and the record is tested.',
      anchor: 'logging.evidence',
    }),
  ),
  row(
    'claims',
    'claim-recording',
    filled('claim', {
      topic: 'Recording',
      statement: 'Meetings are neither recorded nor transcribed.',
      anchor: 'components.teams-meetings',
    }),
  ),
  row(
    'claims',
    'claim-abroad',
    filled('claim', {
      topic: 'Courts abroad',
      statement:
        'The risk that a court abroad orders the vendor to hand data over is assessed, and medium after measures.',
      anchor: 'risks.compelled-disclosure',
    }),
  ),
];

const citations: readonly ExemplaryRow[] = [
  row(
    'citations',
    'citation-programme',
    filled('citation', {
      claim: 'The national programme can make no contract for a force',
      source: sourceOf2020.slice(0, 200),
      locator: 'Passage on the addendum between the programme and the vendor',
      quotation: 'has no ability to enter into contracts',
      checkedBy: 'Data protection office, second reader',
    }),
  ),
  row(
    'citations',
    'citation-section-64',
    filled('citation', {
      claim: 'An assessment has to come before the processing',
      source: 'Data Protection Act 2018, as published by The National Archives',
      locator: 'Section 64(1)',
      quotation: 'the controller must, prior to the processing, carry out a data protection impact assessment',
      checkedBy: 'Legal services, second reader',
    }),
  ),
];

export const outcomes = (day: DayFrom): Part => ({
  rows: [...actions(day), ...claims, ...citations],
  answers: [
    answered(
      'outcomes.review',
      filled('review', {
        keeper: 'Information asset owner for the serious crime command',
        next: day(150),
        triggers:
          'In any case before the end of the pilot, and then every year. At once for a new component, activity, partner or country; a change of licence; a difference from the baseline that was not explained within a day; an announced feature that touches a sentence of this text; a change in the law; a breach here or at the vendor; a new release of the national template that changes what this force relies on; and a complaint that is upheld.',
      }),
    ),
    own(
      'outcomes.stop',
      'The senior information risk owner stops the pilot, and so can the data protection officer by raising that it should not go on, until the first has decided with reasons. At night the duty officer can close all sites of the two police activities for twelve hours. It was tried: sign-in ended for everybody 22 minutes after the word was given, and nothing was deleted.',
      'What is needed goes into the case system within five working days; the rest is deleted by label. The investigation goes back to its room and to the case system, and the hub to telephones and paper. Both have a plan for the first day and have worked through it once.',
    ),
    own(
      'publication.plan',
      'This assessment is published on the website of the force on the day on which the pilot opens, in the version that was signed, with its hash, so that a reader can compare. Earlier versions stay beside it with what changed.',
      'A part is left out only for an exemption that is named at that part, with the harm and the public interest that were weighed, by the disclosure unit and not by ICT. A part that is left out is shown as left out. Names of people below the rank of chief officer are not in the text in the first place.',
    ),
  ],
});
