import { hint, labelled, type KindText } from './kind-text.js';

/** What controllers agreed on who decide together. */
export const jointArrangementTexts = {
  'joint-arrangement': {
    good: 'Settles between controllers who decide together who answers for which duty, while each is advised and signs for itself.',
    example:
      'Arrangement of two forces on the site of one investigation: each answers the people it brought in, one runs the site; its essence is in both notices.',
    fields: {
      title: hint('As the paper is called, short enough to be told from another one.'),
      activities: hint('Every activity of this assessment that the controllers decide on together under it.'),
      controllers: hint('One entry for each controller but this force. A collaboration of three has two here.'),
      'controllers.name': hint('Under the name that stands in the activity.'),
      'controllers.assessment': hint(
        'Number or title, version and date. A text that forces share counts for each that signed it.',
      ),
      'controllers.advisedOn': labelled('Advised by its own data protection officer on'),
      'controllers.signedBy': hint(
        'The post at that controller, such as its senior information risk owner. Nobody signs for another.',
      ),
      duties: hint(
        'Each duty by itself: notices, requests, corrections, security, logs, breaches, the processor, disposal.',
      ),
      'duties.answerable': hint('One controller, or each for what. “Both” leaves it to nobody.'),
      contactPoint: hint('Which controller people turn to, and how. They may still turn to each.'),
      agreedOn: hint('The day on which the last of the controllers signed the arrangement itself.'),
      essence: hint('The page or notice in which people can read who answers for what, without details of a case.'),
      paper: hint('The arrangement itself, among the papers of this assessment.'),
    },
  },
} as const satisfies Readonly<Record<string, KindText>>;
