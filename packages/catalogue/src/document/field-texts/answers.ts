import { hint, labelled, type KindText } from './kind-text.js';

/** Questions, numbers, screening, marking; the obligations of an agreement. */
export const answerTexts = {
  question: {
    good: 'Says what this force does, in words that somebody outside it can follow and check.',
    example:
      'Detectives of the two crime units will share working files and hold meetings in Teams. Evidence stays in the case system.',
    fields: { text: hint('Write for a reader who does not know your force. Name systems, teams and numbers.') },
  },
  number: {
    good: 'A number that somebody counted, not one that was hoped for.',
    example: '250',
    fields: { value: labelled('How many') },
  },
  'yes-no': {
    good: 'A plain yes or no, and in one sentence why.',
    example: 'No. Recording is switched off by policy for every user, tested on the last change of the baseline.',
    fields: { text: hint('One or two sentences. What would show it to somebody who doubts it?') },
  },
  screening: {
    good: 'Answers every criterion, and gives each one that is met a sentence from this force.',
    example: 'Matching or combining data: met. Lists from the custody and crime systems are compared in shared files.',
    fields: {
      met: labelled('Met', 'Choose each criterion that your use meets. If you are in doubt, it is met.'),
      notMet: labelled('Not met', 'Choose the others, so that none is left open.'),
      notes: labelled(
        'Why',
        'One sentence for each that is met, and for each that policing usually meets and you do not.',
      ),
    },
  },
  marking: {
    good: 'Marks the assessment by what is in it, and says who may see it.',
    example: 'OFFICIAL-SENSITIVE. Not to leave the force unredacted; the published version is marked apart.',
    fields: { handling: hint('Who may read it, where it is kept, and what has to happen before it is published.') },
  },
  obligation: {
    good: 'Gives one limb of the statute the words that bind the processor, for the processing at hand.',
    example:
      'The processor transfers personal data out of the United Kingdom only where the controller has instructed it, in writing, to make that particular transfer.',
    fields: {
      clause: hint('The limb of section 59 or Article 28 that it answers.'),
      text: hint('Words that could stand in the agreement. “Complies with the law” binds nobody to anything.'),
    },
  },
} as const satisfies Readonly<Record<string, KindText>>;
