import { answer, codes, kind, requiredCode, requiredWhole, text, textOrNone, textsById, word, yesNo } from './build.js';
import { markings } from './enumerations.js';

/** Prose in answer to a question. */
export const question = kind('text', { text: answer('Answer', 'Enter an answer') });

/** A whole number in answer to a question, such as how many people may use the service. */
export const number = kind('value', { value: requiredWhole('A number') });

/** A yes or a no, and why. Other items can depend on it. */
export const yesOrNo = kind('value', { value: yesNo('Answer'), text: text('Why') });

/** The screening: which criteria are met and which are not, each with a note where one is needed (DPA 2018 s.64(4)). */
export const screening = kind('met', {
  met: codes('Criteria that are met', 'screening-criterion'),
  notMet: codes('Criteria that are not met', 'screening-criterion'),
  notes: textsById('Why a criterion is met or not'),
});

/** The protective marking of the document, and how it is to be handled. */
export const marking = kind('marking', { marking: word('Marking', markings), handling: textOrNone('Handling') });

/** One obligation of an agreement template: what the clause must say. */
export const obligation = kind('clause', {
  clause: requiredCode('Clause', 'clause', 'Enter the clause'),
  text: answer('Obligation', 'Enter what the clause must say'),
});
