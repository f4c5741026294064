import { hint, labelled, type KindText } from './kind-text.js';

/** Activities, and what is already done. */
export const processingTexts = {
  activity: {
    good: 'Takes one thing that the force does, under one regime, and says whose data, why, with what, and for how long.',
    example:
      'Joint investigation of serious crime: two forces share working papers on suspects and victims in one site, under Part 3, for the life of the case and 90 days.',
    fields: {
      name: hint('Short and particular: “Safeguarding hub with the county council”, not “Teams”.'),
      description: hint('Who does what with which data, from where it comes to where it goes.'),
      regime: hint('One only. Split an activity that serves policing and, say, the payroll.'),
      lawEnforcementPurpose: hint('Only under Part 3: one of the purposes of section 31.'),
      purpose: hint('What it is for, narrowly enough that you could say what it is not for.'),
      legalAuthority: hint('The statute or rule of law, with its section. “As existing” is no authority.'),
      lawfulBasis: hint(
        'A basis of the regime above. A public authority does not rely on legitimate interests for its tasks.',
      ),
      sensitive: hint(
        'Say yes if any of it shows health, ethnic origin, belief, sex life, or singles people out by body.',
      ),
      sensitiveTypes: hint('Every kind that is likely to be in it, not just the main one.'),
      strictNecessity: hint('Why the purpose cannot be met with less of this data, or in a way that intrudes less.'),
      schedule8Condition: labelled(
        'Condition of Schedule 8',
        'Under Part 3, where it is sensitive and does not rest on consent.',
      ),
      schedule8Subtests: labelled('Tests of the condition', 'A reason for each test. They are all needed.'),
      specialCategoryCondition: hint(
        'Under the UK GDPR: the paragraph of Article 9(2) and, where it needs one, of Schedule 1.',
      ),
      policyDocument: hint('Title, version, date and keeper. It has to exist before the processing begins.'),
      peopleCategories: labelled(
        'Whose data',
        'Under Part 3 at least one of suspects, convicted people, victims, witnesses and others.',
      ),
      categoryReason: hint(
        'Only where somebody would expect another regime: why victims under the UK GDPR, or staff under Part 3.',
      ),
      distinction: hint('What a reader of a file, a chat or a recording sees that tells a suspect from a victim.'),
      factsAndOpinions: hint('Headings, labels or fields that tell what was established from what somebody thinks.'),
      peopleCount: labelled(
        'How many people, in a year',
        'An honest estimate; say in the description how you came to it.',
      ),
      dataCategories: hint('Every category that will be in it in practice, what people paste into chats included.'),
      components: hint(
        'The workloads that this activity uses. Each has to be described under components and processors.',
      ),
      retention: hint('What is kept for how long, in which store, and what starts the clock. Not “as long as needed”.'),
      retentionDays: hint('The longest that anything stays in the service, as a number.'),
      disposal: hint('How it is deleted, by whom or by what, and what shows that it was.'),
      operationalRecord: hint('Say yes if it is information for a policing purpose under the code of 2023.'),
      systemOfRecord: hint('Where the record itself lives: the crime, custody, case or intelligence system, by name.'),
      syncRule: labelled(
        'How a copy is kept true',
        'Who moves what to the record, how soon, and what happens to the copy then.',
      ),
      copyRetentionDays: labelled('Days a copy may stay', 'How long a working copy stays beside the record.'),
      reviewGroup: hint('The group of the retention schedule, such as group 2.'),
      decidedWith: labelled(
        'Decided together with',
        'Each controller that settles with you why and how this is done. Leave it blank where this force decides alone.',
      ),
      'decidedWith.name': hint('One controller an entry, under the name that stands in the arrangement with it.'),
      partners: hint('Each body outside the force that sees the data.'),
      'partners.agreement': hint('Title, date and review date of the sharing agreement.'),
      'partners.gateway': hint('The law that lets each side share: a section, not a description.'),
      guestAccess: labelled('Guests can come in', 'Anybody with an account outside the force.'),
      guestAccessClosed: labelled(
        'Closed unless opened',
        'Nobody outside gets in until a named person has opened it for them.',
      ),
      automatedDecisions: labelled(
        'A machine decides alone',
        'Yes only if no human is meaningfully involved in a significant decision.',
      ),
      automatedSafeguards: hint('How somebody is told, is heard, reaches a human and contests the decision.'),
      liveVideo: hint('From a phone or a body-worn camera, at a scene, in a home, in custody.'),
      recordingOwner: hint('The post that answers for each recording and deletes it.'),
      disclosureLog: hint('Where each giving of a recording is written down: to whom, when, why.'),
      stages: hint('The stages in which it would take place. Its gate opens it in these, and in no others.'),
      liveSince: hint('Fill it in only if it has begun already. It is shown for good.'),
      remedialPlan: hint(
        'What is done now about use that began before the assessment: what stops, what is checked, by when.',
      ),
    },
  },
  use: {
    good: 'Declares what people do already, plainly, with the system that the data came from.',
    example: 'Firearms enquiry officers paste licence details from the licensing system into a Teams chat since March.',
    fields: {
      what: hint('As you would say it to a colleague. This is no confession; it is how it gets covered.'),
      system: hint('The system or paper that the data was taken from.'),
      since: hint('As near as you know.'),
      activity: hint('The activity of this assessment that covers it. If there is none, add one or stop the use.'),
    },
  },
} as const satisfies Readonly<Record<string, KindText>>;
