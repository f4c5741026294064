import type { ConsulteeRelation } from '@countersign/domain/document/kinds';
import { filled } from '../template-dpia/item.js';
import { answered, own, reliedOn, row, type DayFrom, type Part } from './exemplary.js';

const asked =
  (day: DayFrom) =>
  (
    key: string,
    relation: ConsulteeRelation,
    [party, organisation]: readonly [string, string],
    [method, daysAgo]: readonly [string, number],
    views: string,
    response: string,
    reasons = '',
  ) =>
    row(
      'consultation.register',
      `consultee-${key}`,
      filled('consultee', {
        party,
        organisation,
        relation,
        method,
        on: day(-daysAgo),
        views,
        response,
        departed: reasons !== '',
        reasons,
      }),
    );

const register = (day: DayFrom) => {
  const one = asked(day);
  return [
    one(
      'dpo',
      'data-protection-officer',
      ['Data protection officer', 'This force'],
      ['Three meetings, and a written view of each draft', 75],
      'Part 3 and the UK GDPR had to be two sets of places and not two columns. Mail should not be used for the hub at all.',
      'Places carry one law each, by label. Mail and chat were taken out of the hub.',
    ),
    one(
      'security',
      'information-security',
      ['Head of information security', 'This force'],
      ['Workshop on threats, and a test of the tenant', 68],
      'The weakest point is a guest’s own device and account.',
      'Guests sign in with a second factor and can read in the browser only; nothing can be downloaded.',
    ),
    one(
      'processor',
      'processor',
      ['Account team for policing', 'Microsoft'],
      ['Eleven questions by letter, and two meetings', 61],
      'Two questions were first left unanswered. The rest were answered with documents.',
      'The force did not sign until both were answered, and built section 4 on the answers.',
    ),
    one(
      'victims',
      'victims-group',
      ['Caseworkers and six people they support', 'A charity for victims of violence in the county'],
      ['Two evening meetings at the charity’s own place', 57],
      'They fear that an address gets out, and that a name lives on in a message after the case is over. They asked to be called by number, and that nobody keeps sound of what they said.',
      'People are called by the number of a list in chat. Addresses are not written into mail. Recording is off.',
    ),
    one(
      'federation',
      'staff-association',
      ['Branch secretaries', 'Police Federation branch, and the union of police staff'],
      ['Joint meeting, and a written answer to their letter', 55],
      'Logs must not become a measure of work. Supervisors should not see when somebody was online at night.',
      'Scores and presence history are off, and the associations may check that each quarter.',
    ),
    one(
      'ethics',
      'ethics-panel',
      ['Independent ethics panel', 'Lay members and two academics, convened by the police and crime commissioner'],
      ['A session in public, on the draft', 48],
      'A hub that grows becomes a register of families. It should be small and forget quickly. One member held that the hub should not use the service before other forces had shown that it can be done.',
      'The list of a day goes after 30 days, and a second hub needs a new decision.',
      'The hub was kept in the pilot against that member’s view, because paper was lost twice in a year and the risk of going on is greater. The view was read to the board before it decided.',
    ),
    one(
      'academic',
      'academic',
      ['Lecturer in information law', 'A university in the region'],
      ['Written review of sections 4, 6 and 9', 44],
      'The test for the transfers was sound for Ireland and thin for diagnostic data. What is in it should be shown and not believed.',
      'Traffic of ten test accounts was recorded for two weeks, and the result is in the register.',
    ),
    one(
      'partners',
      'partner-agency',
      ['Named lead for safeguarding and named nurse', 'The council and the health trust'],
      ['Two workshops with made-up cases', 50],
      'Nurses may not bring more than the question of the day needs, and want to see who of the police opened what they wrote.',
      'The list has a column for each agency, and each partner gets the log of its own column every month.',
    ),
    one(
      'other-dpo',
      'other-data-protection-officer',
      ['Data protection officer', 'The neighbouring force'],
      ['Exchange of drafts, one meeting', 46],
      'Who answers a request about a suspect whom both forces know was not settled.',
      'The arrangement now says: the force that brought the person in, with the other heard within five days.',
    ),
    one(
      'detectives',
      'own-force',
      ['Twelve detectives and four supervisors', 'Serious crime command and public protection unit'],
      ['A week in the sandbox with a made-up operation', 63],
      'The list of people is extra work unless it fills the document by itself. Without that it would not be kept.',
      'The template of a site takes names and numbers from the list. In the second week the list was complete in nine of ten sites.',
    ),
  ];
};

export const consultation = (day: DayFrom): Part => ({
  rows: [
    ...register(day),
    row(
      'consultation.regulator',
      'regulator-helpline',
      filled('regulator-contact', {
        about: 'Whether presence in a meeting can stand for the recipient of a screen that is shown',
        contact: 'informal-advice',
        on: day(-70),
        reference: 'Telephone advice line, note of the data protection office',
        sent: 'Nothing was sent. The question was put in general terms, without this assessment.',
        outcome:
          'General advice: the statute says as far as possible, and the list should be accurate to the minute. It is informal, binds nobody, and is no prior consultation. None was required, since no high risk remains.',
      }),
    ),
  ],
  answers: [
    ...reliedOn('consultation.national'),
    answered(
      'consultation.people',
      filled('people-views', {
        sought: true,
        how: 'Victims and witnesses through six people whom a charity supports; children and adults at risk through the named lead for safeguarding and an advocate for children in care, who read the notice with four of them; staff through their associations and 16 of their number in the sandbox; people of the area through the ethics panel, which sat in public. What each said is in the register above.',
        whyNot:
          'People under investigation were not asked, because asking would tell them of it. Two defence solicitors spoke for them in the session of the ethics panel, on logs and on disclosure.',
      }),
    ),
    own(
      'consultation.local',
      'Seven things changed. Mail and chat were taken out of the safeguarding hub (data protection officer). Guests read in the browser only (information security). Victims are called by number in chat, and addresses are not written into mail (charity for victims). Presence history is off (staff associations). The list of the hub goes after 30 days and not after a year (ethics panel). Diagnostic data was measured and not believed (university). Partners get the log of their own column (council and health trust).',
      'Three things were asked for and not done. A member of the ethics panel wanted to wait with the hub; the reason why it was kept is in the register. Detectives wanted chat on private phones, which would put law enforcement data on devices that nobody manages. The vendor proposed to switch assistants on for supervisors; nobody could name a purpose that would need them.',
    ),
  ],
});
