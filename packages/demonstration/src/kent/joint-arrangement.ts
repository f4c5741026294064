import { filled } from '../template-dpia/item.js';
import { row, type DayFrom, type ExemplaryRow } from './exemplary.js';

/** What the two forces of the joint investigation agreed on. It points to its paper, so it comes after the papers. */
export const jointArrangement = (day: DayFrom): ExemplaryRow =>
  row(
    'joint-arrangements',
    'arrangement-joint-investigation',
    filled('joint-arrangement', {
      title: 'Arrangement of the two forces on the shared site of the joint investigation',
      activities: ['activity-joint-investigation'],
      controllers: [
        {
          name: 'A neighbouring force',
          assessment: 'Its assessment of the joint investigation, number 31, version 2',
          advisedOn: day(-33),
          signedBy: 'Its own senior information risk owner',
          signedOn: day(-26),
        },
      ],
      duties: [
        {
          duty: 'What people are told, in general and in a case (section 44)',
          answerable: 'Each in its own notice; in a case, the force that brought the person in',
        },
        {
          duty: 'Requests for access, correction, erasure and restriction (sections 45 to 47)',
          answerable:
            'The force that brought the person in, for the whole site, with the other heard within five days; this force searches for both',
        },
        {
          duty: 'Accuracy, and telling suspects, victims and witnesses apart (section 38)',
          answerable: 'The force whose officer made the entry',
        },
        {
          duty: 'Retention and disposal (section 39)',
          answerable: 'This force for the site, by its labels; each for what is in its own case system',
        },
        {
          duty: 'The processor, its agreement and each instruction for a transfer (section 59)',
          answerable: 'This force, which hears the other before it gives or renews an instruction',
        },
        {
          duty: 'Security of the site, accounts of guests and logs (sections 62 and 66)',
          answerable:
            'This force; the other for its own devices, for the vetting of its members and for telling who left',
        },
        {
          duty: 'Breaches (sections 67 and 68)',
          answerable:
            'Whoever learns of one tells the other within 12 hours; this force tells the Commissioner, each the people it brought in',
        },
        {
          duty: 'Assessment, advice and signature (section 64)',
          answerable: 'Each for itself; neither begins before it has signed its own',
        },
      ],
      contactPoint:
        'The data protection office of this force, by its shared mailbox, by post to headquarters and at every front counter. A person can use a right against either force, and whoever receives it passes it on within one working day.',
      agreedOn: day(-40),
      essence:
        'In the privacy notice of each force, under working together: that two forces may share a site for an investigation, who answers whom and who is the contact point. No operation is named.',
      paper: 'evidence-arrangement',
    }),
  );
