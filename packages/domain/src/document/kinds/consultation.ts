import { consulteeRelations, regulatorContacts } from './enumerations.js';
import { day, kind, line, text, textOrNone, word, yesNo } from './build.js';

/** Somebody who was asked, what they said and what changed (UK GDPR Art 35(2) and (9)). */
export const consultee = kind('party', {
  party: line('Who was asked', 'Enter who was asked'),
  organisation: line('Organisation'),
  relation: word('How they stand to the force', consulteeRelations),
  method: line('How they were asked'),
  on: day('When'),
  views: textOrNone('What they said'),
  response: textOrNone('What was done about it'),
  departed: yesNo('Their view was not followed'),
  reasons: text('Why it was not followed'),
});

/** The views of the people concerned, or why they were not sought (UK GDPR Art 35(9)). */
export const peopleViews = kind('sought', {
  sought: yesNo('Views were sought'),
  how: text('How, and what they said'),
  whyNot: text('Why they were not sought'),
});

/** One contact with the regulator. Only a formal consultation has a receipt (law 16). */
export const regulatorContact = kind('about', {
  about: line('What it was about', 'Enter what it was about'),
  contact: word('What kind of contact', regulatorContacts),
  on: day('When'),
  reference: line('Reference of the regulator'),
  receipt: line('Receipt of the regulator'),
  sent: textOrNone('What was sent'),
  outcome: textOrNone('What came of it'),
});
