import { hint, labelled, type KindText } from './kind-text.js';

/** How the law is kept, what proves it, what is still to be done, and what is claimed outside. */
export const assuranceTexts = {
  safeguard: {
    good: 'Takes one section of the law, says how this force keeps it in this service, and where somebody can see that.',
    example:
      'Section 39(2): labels delete chats after 30 days; the review of case sites is in the diary of each case officer.',
    fields: {
      how: hint('What is done, by whom or by which setting.'),
      evidence: hint('The document, setting or report, and who keeps it.'),
    },
  },
  evidence: {
    good: 'A paper that the force holds, that is about what it is offered for, and says where in it to look.',
    example: 'Report of the logging test of October, held, offered for section 62(1)(c), page 4.',
    fields: {
      evidenceKind: hint(
        'A security accreditation does not assess risks to people, and a PIA from before 2018 is no assessment.',
      ),
      held: hint('Yes only if the force has the paper itself. Attach the file.'),
      answers: labelled('Offered for', 'The sections of the law that it is to prove.'),
      locator: hint('Page, section or setting.'),
    },
  },
  citation: {
    good: 'Quotes somebody outside in their own words, with the place, checked by a second person.',
    example:
      'That the strategy asks for cloud services: its page 7, the sentence quoted, read again by the records manager.',
    fields: {
      claim: hint('What this assessment says that they said.'),
      source: hint('Title, author and date.'),
      locator: hint('Page or paragraph.'),
      quotation: hint('Their words, unchanged. If you cannot find them, take the claim out.'),
      checkedBy: hint('Somebody who did not write it.'),
    },
  },
  claim: {
    good: 'Lets a reader who doubts go straight to the item that deals with it.',
    example: 'Recovery after a disaster: dealt with in the item on backups of SharePoint Online.',
    fields: {
      topic: hint('What people ask about: location, surveillance, recovery, guests.'),
      statement: hint('What may be said outside. No more than the item bears out.'),
      anchor: hint('The item that a doubter would have to read.'),
    },
  },
  action: {
    good: 'Something that one post can do by a day, with what will show that it was done.',
    example: 'Switch off meeting transcription for all users; service owner; shown by the baseline report.',
    fields: {
      what: hint('One thing, begun with a verb.'),
      owner: hint('A post, not a team.'),
      closedOn: hint('Leave it blank until it is done.'),
      evidence: hint('What somebody can look at.'),
    },
  },
  review: {
    good: 'Names the post that keeps the assessment true, the next day, and what brings that day forward.',
    example:
      'Service owner for Microsoft 365. At the latest in a year; at once on a new component, partner, breach or change of law.',
    fields: {
      keeper: hint('A post that will still be there.'),
      next: hint('Within a year of the signature.'),
      triggers: hint('Changes of law, component, licence, sub-processor, activity, stage; a breach.'),
    },
  },
} as const satisfies Readonly<Record<string, KindText>>;
