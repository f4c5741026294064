import type { ContentOf } from '@countersign/domain/document/content';
import { adapted, nationalContent, own, reliedOn, type DayFrom, type ExemplaryAnswer, type Part } from './exemplary.js';

const tested = 'We tried it with made-up people in our own tenant, and say what we found.';

type Right = Pick<ContentOf<'right'>, 'mechanism' | 'capability' | 'restriction'> &
  Partial<Pick<ContentOf<'right'>, 'components'>>;

const withContent = ['exchange-online', 'teams-chat', 'sharepoint-online'];

const ofPart3: Readonly<Record<string, Right>> = {
  'part-3-information': {
    mechanism:
      'The public notice says who the controller is, what law enforcement data is used for in this service, who runs it, that complaints come to us and then to the Commissioner. In a case the officer gives what a person needs to use a right, with a letter that the data protection office wrote for it.',
    capability:
      'Nothing in the service tells people by itself. Twelve members of the independent advisory group read the notice; two sentences were rewritten because of them.',
    restriction:
      'That a particular case exists is not told while it would give the inquiry away. The officer in the case proposes it, the data protection office decides, and the reason is looked at again every three months.',
  },
  'part-3-access': {
    mechanism:
      'Two people of information management search mail, chat and sites by name, former names, number of the list and reference of the record. Terms and results are kept with the request. The case system is searched separately by its own staff.',
    capability:
      'Of 60 planted mentions of a made-up victim 57 were found. Missed were two nicknames and a name in a photograph. Since then the owners of sites are asked as well, and pictures are examined for text.',
    restriction:
      'By the data protection office, passage by passage, on a ground of section 44(4), with the officer in the case heard. The reasons are in the file of the request.',
  },
  'part-3-rectification': {
    mechanism:
      'The record is corrected first. Its reference then finds the copies here, each of which is corrected, marked or removed within one working day. A sent message is followed by a correcting one in the same thread, and both are kept.',
    capability:
      'Twenty corrections reached all 53 copies. Earlier versions of a file stay for 30 days and can be opened by its two owners only.',
    restriction:
      'A wrong statement that is evidence keeps its wording, and its use is restricted with a label that says so.',
  },
  'part-3-erasure-or-restriction': {
    mechanism:
      'Information management deletes, empties the hidden store, and asks the vendor to confirm for backups. The person hears twice: that it is deleted, and that it is gone, at the latest 120 days later.',
    capability:
      'A made-up suspect who was cleared was erased from 31 places. A second search after 30 days found none, and the vendor’s confirmation for the backups came on day 104.',
    restriction:
      'Restricted instead where it is evidence or where accuracy cannot be settled: the item moves to a closed site that two people can open.',
  },
  'part-3-automated-decisions': {
    mechanism:
      'No decision about a person is made by machine alone. What rules stop is looked at by a person before it has an effect on anybody.',
    capability:
      'The rules of the baseline were read one by one: 23 block or move content, none sorts, scores or selects people.',
    restriction: 'Nothing is restricted. A rule that would decide about people is a new activity of this assessment.',
  },
};

const ofUkGdpr: Readonly<Record<string, Right>> = {
  'uk-gdpr-information': {
    mechanism:
      'Staff and guests read before their first sign-in what is logged about them, who can look at it and for what. The public notice covers everybody else.',
    capability: 'The notice is shown at sign-in and the day of reading is kept. All 40 testers could find it again.',
    restriction:
      'None is foreseen. An exemption of Schedule 2 would be decided by the data protection office and recorded.',
  },
  'uk-gdpr-access': {
    mechanism:
      'Another two people of information management search mail, chat and sites with a permission that does not reach places under Part 3. Terms and results are kept with the request.',
    capability:
      'For a made-up member of staff 44 of 44 mentions were found, and none of the six that had been planted in places under Part 3 was shown.',
    restriction:
      'Data about others is taken out. References given in confidence and legal advice are held back under Schedule 2, with the reason.',
  },
  'uk-gdpr-rectification': {
    mechanism:
      'The personnel system is corrected, and the duty plan takes the correction over the same night. Drafts are corrected by their author.',
    capability:
      'A wrong skill and a wrong post were corrected in the personnel system and were right in the plan next morning.',
    restriction: 'A supervisor’s opinion stays as an opinion, with the view of the member of staff beside it.',
  },
  'uk-gdpr-erasure': {
    mechanism: 'By the same procedure as for law enforcement data, with both messages to the person.',
    capability:
      'A made-up applicant who withdrew was erased from nine places, and a second search after 30 days found none.',
    restriction:
      'Refused where a law obliges the force to keep the data, such as working time, and the person is told which.',
  },
  'uk-gdpr-restriction': {
    mechanism: 'The item moves to a closed site that two people can open, and its old place says that it is there.',
    capability:
      'A label took reading and printing away from everybody but the two within four minutes, copies on devices included.',
    restriction:
      'Used meanwhile only for legal claims or the rights of others; the person is told before it is lifted.',
  },
  'uk-gdpr-portability': {
    mechanism:
      'It does not arise: no activity rests on consent or a contract with the person. A request is answered with that reason.',
    capability:
      'Mail, calendar and files of one made-up person were exported in open forms in an hour, should it ever arise.',
    restriction: 'None beyond its own scope, which the answer explains.',
  },
  'uk-gdpr-objection': {
    mechanism:
      'The data protection office receives it, the owner of the activity answers with reasons, and the use is stopped by a label while it is looked at.',
    capability:
      'Tried with a made-up sergeant who objected to being shown in a plan of skills: stopped the same day, decided on the ninth.',
    restriction:
      'Overridden only on compelling grounds that the owner writes down and the data protection officer has read.',
  },
  'uk-gdpr-automated-decisions': {
    mechanism: 'None is made. Scores of use by person are off, and reports show units of twenty people or more.',
    capability:
      'The reports of the service were opened with five kinds of account, and none showed a score of a person.',
    restriction: 'Nothing is restricted.',
    components: ['entra-id', 'purview', 'defender'],
  },
};

const adaptedRights = (
  day: DayFrom,
  rights: Readonly<Record<string, Right>>,
  testedDaysAgo: number,
): readonly ExemplaryAnswer[] =>
  Object.entries(rights).map(([id, right]) =>
    adapted(`rights.${id}`, tested, {
      ...nationalContent(`rights.${id}`, 'right'),
      components: withContent,
      ...right,
      testedOn: day(-testedDaysAgo),
    }),
  );

export const rights = (day: DayFrom): Part => ({
  answers: [
    ...adaptedRights(day, ofPart3, 52),
    ...adaptedRights(day, ofUkGdpr, 47),
    ...reliedOn('rights.restrictions'),
    own(
      'rights.route',
      'Requests come to the data protection office by form, letter, mail or at a front counter, and are acknowledged on the next working day. Information management searches the service; the staff of each record system search theirs. The office decides on a restriction, after hearing the officer in the case, and writes the answer.',
      'The route was tried with four made-up people, two under each law, from the front counter to the answer. The slowest took 19 days. One answer went out without the part from chat, because the searcher had left it out; the checklist now asks for each component by name, and a second person signs it.',
    ),
    own(
      'rights.complaints',
      'By an electronic form, on paper or by telephone. The form asks for no more than is needed and can be used without an account. The data protection office acknowledges within five working days, and in any case within the 30 days of the statute; somebody who was not involved looks into it; the outcome is told in writing with the reasons and with the way to the Commissioner. The number of complaints and what changed because of them is published each year.',
    ),
  ],
});
