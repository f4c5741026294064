import { filled } from '../template-dpia/item.js';
import { activitiesOfPolicing } from './activities-of-policing.js';
import { activitiesOfTheOrganisation } from './activities-of-the-organisation.js';
import { adaptedProse, answered, own, row, type DayFrom, type Part } from './exemplary.js';

export const activities = (day: DayFrom): Part => ({
  rows: [
    ...activitiesOfPolicing,
    ...activitiesOfTheOrganisation,
    row(
      'declared-use',
      'use-sandbox',
      filled('use', {
        what: 'Sandbox for training and for the tests of this assessment, with made-up people, cases and messages',
        system: 'None: the data was written for the purpose and comes from no record system',
        dataCategories: ['identity', 'offences-and-allegations', 'communications'],
        component: 'sharepoint-online',
        since: day(-200),
        activity: 'activity-joint-investigation',
      }),
    ),
  ],
  answers: [
    adaptedProse(
      'activities.regimes',
      'We say which of our places stand under which law, and how a person can tell.',
      'Two of our five activities stand under Part 3: the joint investigation and the safeguarding hub. Three stand under the UK GDPR: duty planning, people services, and accounts and security. An activity never has both. What people services learn of an officer who is a victim is theirs; the case is the investigators’.',
      'A site, a team and a shared mailbox cannot be made without a label that names the activity and its law. The label stands in the name, in the colour of the banner and in the log, so that a search for a request under one law does not reach the places of the other. There are 31 places with a label in the sandbox, and the weekly list of places without one has been empty since it began.',
    ),
    own(
      'activities.part-3',
      'This force is a competent authority under Schedule 7. It uses the service for two of the law enforcement purposes: the investigation of crime, in the joint investigation, and its prevention, in the safeguarding hub.',
      'Data of the two activities is in sites and teams that only their members can find. Search by anybody else does not show that they exist. Search for requests under Part 3 is run by two named people of information management, who cannot open the places of people services. Moving content between places of different laws needs the owner of both, and is in the log as a disclosure.',
    ),
    own(
      'activities.partners',
      'Three agencies have guests: the neighbouring force in the site of the joint investigation (35 people), and the council and the health trust in the site and the meetings of one safeguarding hub (25 people). Each stands in an agreement that names the site, the data, the gateway and who checks the members each quarter.',
      'Guests are off everywhere else. A guest is invited by two people of this force, comes from a listed domain, signs in with two factors, and loses access after 90 days unless the owner of the site renews it. In the sandbox an invitation from another domain, one to another site and one that had run out were tried; all three were refused.',
    ),
    adaptedProse(
      'activities.records',
      'We name our systems of record, and who moves what.',
      'The case system is the record of an investigation and of a safeguarding decision, the personnel system that of a member of staff. Nothing passes between them and the service by itself. The officer who decides something enters it in the record on the same day, and writes the reference of the record at the head of the working document.',
      'A working copy has a day on which it goes: 90 days in the joint investigation, 30 in the hub. Review, retention and disposal of policing information follow its review group and are decided in the case system. Information management compares a sample of 50 working copies with their records each month. In the sandbox the sample found two copies that differed, and both were put right within a day.',
    ),
    answered(
      'activities.automated',
      filled('yes-no', {
        value: false,
        text: 'Rules block a message, hide a link or end a session, and a person looks at each before it has an effect on anybody beyond that. Nobody is scored. An account that is stopped at night is looked at by the duty officer within the hour.',
      }),
    ),
  ],
});
