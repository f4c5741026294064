import { evidenceKinds } from './enumerations.js';
import { codes, day, kind, line, reference, requiredCode, text, word, yesNo } from './build.js';

/** How one section of the law is kept, and where the proof is (DPA 2018 s.64(3)(d)). */
export const safeguard = kind('provision', {
  provision: requiredCode('Section', 'provision', 'Choose the section'),
  how: text('How it is kept'),
  evidence: text('Where the proof is'),
});

/** A paper that the assessment rests on. What is cited and not held supports nothing. */
export const evidence = kind('title', {
  title: line('Title', 'Enter what the paper is called'),
  evidenceKind: word('What kind of paper', evidenceKinds),
  date: day('Date'),
  held: yesNo('Held by this force'),
  answers: codes('Sections that it is offered for', 'provision'),
  locator: text('Where in it'),
});

/** A statement that somebody outside is said to have made, with the place where they made it. */
export const citation = kind('claim', {
  claim: line('What is said', 'Enter what is said'),
  source: line('Source'),
  locator: line('Where in the source'),
  quotation: text('The words themselves'),
  checkedBy: line('Who checked it'),
});

/** A statement that something is dealt with, and the item that deals with it. */
export const claim = kind('topic', {
  topic: line('Topic', 'Enter what the claim is about'),
  statement: text('Claim'),
  anchor: reference('Item that deals with it', null),
});

/** Something still to be done, by whom and by when. */
export const action = kind('what', {
  what: line('What is to be done', 'Enter what is to be done'),
  owner: line('Owner'),
  due: day('By when'),
  closedOn: day('Done on'),
  evidence: text('What shows it'),
});

/**
 * The person who keeps the assessment true, when it is looked at again and what brings that forward (DPA 2018 s.56; Art
 * 35(11)).
 */
export const review = kind('keeper', {
  keeper: line('Who keeps it', 'Enter the post that keeps this assessment'),
  next: day('Next review'),
  triggers: text('What brings the review forward'),
});
