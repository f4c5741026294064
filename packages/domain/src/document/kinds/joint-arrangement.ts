import { day, kind, line, list, reference, references, text } from './build.js';

/**
 * What joint controllers agreed on who answers for what, and that each of them was advised and signed for itself (law 5;
 * DPA 2018 s.58(2) and (3); UK GDPR Art 26).
 */
export const jointArrangement = kind('title', {
  title: line('Title', 'Enter what the arrangement is called'),
  activities: references('Activities', 'activity'),
  controllers: list('Other controllers', {
    name: line('Controller', 'Enter the other controller'),
    /** Its own, by number or title and date; not the one that this item stands in. */
    assessment: line('Its own assessment'),
    advisedOn: day('Advice of its data protection officer'),
    signedBy: line('Who signed for it'),
    signedOn: day('Signed on'),
  }),
  duties: list('Duties', {
    duty: line('Duty', 'Enter the duty'),
    answerable: line('Who answers for it'),
  }),
  contactPoint: text('Contact point for people'),
  agreedOn: day('Date of the arrangement'),
  essence: text('Where its essence is published'),
  paper: reference('Paper', 'evidence'),
});
