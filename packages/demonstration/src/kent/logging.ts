import type { ContentOf } from '@countersign/domain/document/content';
import type { Day } from '@countersign/domain/kernel';
import { filled } from '../template-dpia/item.js';
import { own, reliedOn, row, type DayFrom, type ExemplaryRow, type Part } from './exemplary.js';

type Entry = ContentOf<'logging'>['operations'][number];
type Operation = Entry['operation'];

const captured =
  (testedOn: Day) =>
  (operation: Operation, events: string): Entry => ({
    operation,
    captured: 'yes',
    events,
    timestamp: true,
    identity: true,
    recipient: operation === 'disclosure' ? true : null,
    justification: null,
    testedOn,
  });

const unknown = (operation: Operation, captured: 'no' | 'not-applicable', events: string): Entry => ({
  operation,
  captured,
  events,
  timestamp: null,
  identity: null,
  recipient: null,
  justification: null,
  testedOn: null,
});

const kept = {
  retention: 'Two years in the store of this force; 180 days in the service',
  keeper: 'Head of professional standards',
} as const;

const matrix = (day: DayFrom): readonly ExemplaryRow[] => {
  const yes = captured(day(-38));
  const logs = (component: string, evidence: string, operations: readonly Entry[]) =>
    row(
      'logging.matrix',
      `logging-${component}`,
      filled('logging', { component, operations, ...kept, exportedOn: day(-37), evidence }),
    );
  return [
    logs('exchange-online', 'Report of the test of logs, part 1: 24 acts by four test accounts, 24 records found.', [
      yes('collection', 'A message arrives or is written: message trace, and creation of the item'),
      yes('alteration', 'A draft or an item is changed: update of the item'),
      yes('consultation', 'A message is opened: access to the mail item, at the licence of the pilot'),
      yes('disclosure', 'A message is sent or forwarded: sending, with every recipient'),
      yes('combination', 'Messages are put together only by writing a new one: creation of the item, with its thread'),
      yes('erasure', 'A message is deleted, from the hidden store as well: both deletions'),
    ]),
    logs('teams-chat', 'Report of the test of logs, part 2: 24 acts by four test accounts, 24 records found.', [
      yes('collection', 'A message is posted: creation of the message'),
      yes('alteration', 'A message is edited: update of the message, with its former text'),
      yes('consultation', 'A thread is opened: reading of messages, at the licence of the pilot'),
      yes('disclosure', 'Somebody is added to a chat or a message is forwarded: addition, with the person added'),
      yes('combination', 'Messages are quoted into another: creation of the message, with the one it quotes'),
      yes('erasure', 'A message is deleted by a person or by the label: deletion, with which of the two'),
    ]),
    logs(
      'teams-meetings',
      'Report of the test of logs, part 3: 10 meetings with guests, every arrival and leaving found.',
      [
        unknown(
          'collection',
          'not-applicable',
          'Recording and transcription are off: nothing is collected by the component.',
        ),
        unknown('alteration', 'not-applicable', 'What is not kept cannot be altered.'),
        yes('consultation', 'Somebody takes part: arrival and leaving, with the account and the times'),
        yes(
          'disclosure',
          'Somebody is let in or a screen is shown: admission, with the list of those present as recipients',
        ),
        unknown('combination', 'not-applicable', 'Nothing is kept that could be put together.'),
        unknown('erasure', 'not-applicable', 'Nothing is kept that could be erased.'),
      ],
    ),
    logs(
      'sharepoint-online',
      'Report of the test of logs, part 4: 36 acts by six test accounts, guests among them, 36 records found.',
      [
        yes('collection', 'A file or a list entry is created or uploaded: creation, with the site'),
        yes('alteration', 'A file or an entry is changed: change, with the version'),
        yes('consultation', 'A file, a page or an entry is opened or previewed: access, for guests as well'),
        yes('disclosure', 'Sharing, inviting, downloading: each with the person who receives'),
        yes(
          'combination',
          'Content is copied between files or sites: copy, with source and target; a list of people that is joined by hand is known by its site',
        ),
        yes('erasure', 'Deletion, also by label and from the hidden store: three records'),
      ],
    ),
    logs(
      'office-apps',
      'Report of the test of logs, part 5: files can be saved in sites only, and 12 of 12 acts stood in the log of the site.',
      [
        yes(
          'collection',
          'A document is begun: it exists only once it is saved in a site, where its creation is recorded',
        ),
        yes('alteration', 'A document is changed: change in the log of its site, with the person who typed'),
        yes('consultation', 'A document is opened: access in the log of its site'),
        yes('disclosure', 'Sharing from the program: the same record as in the site, with the recipient'),
        yes('combination', 'Text is pasted between documents of different labels: the paste, with both labels'),
        unknown('erasure', 'not-applicable', 'A program erases nothing: deletion is in the site.'),
      ],
    ),
  ];
};

export const logging = (day: DayFrom): Part => ({
  rows: matrix(day),
  answers: [
    ...reliedOn('logging.operations'),
    own(
      'logging.evidence',
      'Test accounts of professional standards carried out 106 acts in five components without telling ICT when. ICT then had to show from the log alone who had done what and when, and to whom something was disclosed. All 106 were found; the report with its exports is paper 1 in section 10. The test is repeated every five months, and after each change of licence.',
      'What it did not find is said in the matrix: the service has no event that means combination. Joining lists is known by the record of copying and by the purpose of the site, which allows one purpose only. Showing a screen is known by the list of those present. The log is copied each night to a store of this force in which nothing can be changed, and stays there for two years.',
    ),
    own(
      'logging.readers',
      'Three posts read logs: the head of professional standards, two analysts of information security, and the data protection office on request. They read for the purposes of section 62(4) and for no others: to verify that processing is lawful, for self-monitoring and internal discipline, for the integrity and security of data, and for criminal proceedings.',
      'Each month the analysts take 25 consultations of the two police sites at random and ask the officer why. In the sandbox two of 25 had no answer that held, both planted. The Commissioner is given the log on request; an export for one name takes ten minutes.',
    ),
    own(
      'logging.staff',
      'Staff and guests read before their first sign-in that what they open is recorded, for how long, and who may look. Logs about one person are opened only in a misconduct case or after an alert, on the signature of its lead, and the opening is itself recorded. Supervisors see none of it. Reports on use show units of twenty people or more; the staff associations have the right to check that once a quarter.',
    ),
  ],
});
