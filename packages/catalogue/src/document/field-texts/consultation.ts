import { hint, labelled, type KindText } from './kind-text.js';

/** The people who were asked: inside, outside, those concerned, the regulator. */
export const consultationTexts = {
  consultee: {
    good: 'Gives what somebody said in their own sense, and what changed because of it.',
    example:
      'A charity for victims of domestic abuse, by interview: feared that partners’ staff could open whole files. Guests now see one site each, and no downloads.',
    fields: {
      party: hint('The person by post, or the body.'),
      relation: hint('At least one has to stand outside the force and the programme.'),
      method: hint('Interview, meeting, survey, written comments on a draft.'),
      views: hint('What they said, worries first. Do not smooth it.'),
      response: hint('What changed in the assessment or the service.'),
      departed: labelled('Not followed', 'Yes where the force does otherwise in something that matters.'),
      reasons: hint('Why, in words that you could say to them.'),
    },
  },
  'people-views': {
    good: 'Says how the people whose data it is were asked, or gives a reason for not asking that would convince them.',
    example:
      'Sought: two meetings with the independent advisory group and a survey of victims who agreed to be contacted.',
    fields: {
      sought: hint('Themselves, or those who speak for them.'),
      how: hint('Who, how, when, and what they said.'),
      whyNot: hint('Confidential, impracticable, disproportionate: which, and why so here.'),
    },
  },
  'regulator-contact': {
    good: 'Calls each contact what it was, and gives the receipt where there was a formal consultation.',
    example: 'Informal advice: a call on logging with the policing team, noted the same day. Nothing was submitted.',
    fields: {
      about: hint('The question or the case.'),
      contact: hint('Only a submission under section 65 or Article 36 is a formal consultation.'),
      reference: hint('As the regulator gave it.'),
      receipt: hint('For a formal consultation: the receipt that the regulator sent, with its date.'),
      sent: hint('Which version of what.'),
      outcome: hint('Advice, questions, a decision, or nothing yet.'),
    },
  },
} as const satisfies Readonly<Record<string, KindText>>;
