import { filled } from '../template-dpia/item.js';
import { row, type ExemplaryRow } from './exemplary.js';

const answered = (asked: string, note: string) => ({ asked, answer: 'answered', note }) as const;

/** The answers are invented for the demonstration. No vendor gave them. */
export const processors: readonly ExemplaryRow[] = [
  row(
    'components.processors',
    'processor-microsoft',
    filled('processor', {
      processor: 'microsoft',
      entity: 'Microsoft Ireland Operations Limited',
      role: 'processor',
      country: 'IE',
      parentJurisdiction: 'US',
      notification:
        'It passes a demand by an authority on to the chief officer before it answers, contests one that conflicts with the law of the United Kingdom, and reports twice a year how many demands it received that it was not free to tell of. Clause 9 of the agreement; the first two reports said none.',
      assurances: [
        answered(
          'Do your measures suffice for Part 3, and will you say so in the agreement with this force?',
          'Yes, in clause 4, with the measures in annex 2.',
        ),
        answered(
          'From which countries do you support each component, and who can refuse it?',
          'Asked twice, answered on the second time: Ireland for content, on our approval each time; Ireland for account data on a standing instruction. Everything else is off.',
        ),
        answered(
          'Which data leaves the United Kingdom without our doing, and can it be switched off?',
          'Required diagnostic data to the United States, which cannot; optional data, which can and is.',
        ),
        answered(
          'Which demands by authorities abroad for data of police customers did you receive in two years?',
          'Asked twice, answered on the second time: none that it is free to tell of, and it reports the number of the others each half-year.',
        ),
        answered(
          'When is deleted data gone from your backups?',
          'At the latest 90 days after the hidden store was emptied. Confirmed for a made-up mailbox.',
        ),
        answered(
          'Which of the six operations does each component log, at our licence?',
          'A list by component, which agrees with our own test but for combination, which no component logs as such.',
        ),
        answered(
          'Who are your sub-processors for these components, and how do we object?',
          'Annex 3 names them. A new one is announced 60 days ahead, and our data stays away from it if we object.',
        ),
      ],
    }),
  ),
];
