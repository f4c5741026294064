import type { TemplateItem } from '@countersign/domain/document/items';
import { localQuestion, localTable, nationalQuestion } from './item.js';

const section = 'logging';
const part3 = { regime: 'part-3' } as const;

export const logging: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'logging.operations',
    section,
    title: 'The six operations',
    guidance: 'Whether an event is written depends on the licence. Look at your own tenant before you rely on this.',
    provenance: 'law',
    law: [
      'dpa2018.s62.1.a',
      'dpa2018.s62.1.b',
      'dpa2018.s62.1.c',
      'dpa2018.s62.1.d',
      'dpa2018.s62.1.e',
      'dpa2018.s62.1.f',
      'dpa2018.s62.2',
      'dpa2018.s62.3',
      'ico.le.logging',
    ],
    answer: [
      'Collection, alteration and erasure: the audit log of the service records who uploaded, edited or deleted an item, and when.',
      'Consultation: opening a file or a page is recorded with person and time. Whether reading a mail or a chat message is recorded depends on the licence and the settings. A force that has not seen that event in its own log cannot show who consulted a message, and must not use mail or chat for law enforcement data on that footing.',
      'Disclosure: sharing, sending and letting in a guest are recorded with sender and recipient. Showing a screen in a meeting is not. The list of those who took part stands in for it.',
      'Combination: no event of the service means it. Copying data from two sources into one file is recorded as an upload, and the purpose of the site has to tell the rest.',
      'A reason for each consultation is no longer a part of the statutory log since 19 August 2025. A force that has asked for one may go on doing so.',
    ],
  }),
  localTable(
    {
      id: 'logging.matrix',
      section,
      title: 'Logs of each component, operation by operation',
      guidance:
        'One row for each component that law enforcement work uses. Carry out each operation with a test account, find the record, and write down its event and the day.',
      law: ['dpa2018.s62.1.c', 'dpa2018.s62.2', 'dpa2018.s62.3', 'ico.le.logging'],
      when: part3,
    },
    'logging',
    1,
  ),
  localQuestion({
    id: 'logging.evidence',
    section,
    title: 'How the logs were tested, and where they are kept',
    guidance:
      'Say who made the tests and how, what they did not find, where the records are copied to and how long they stay.',
    law: ['dpa2018.s62.1.c', 'dpa2018.s62.2', 'dpa2018.s62.5', 'dpa2018.s66.2.b'],
    when: part3,
  }),
  localQuestion({
    id: 'logging.readers',
    section,
    title: 'Who reads the logs, and what for',
    guidance:
      'Name the posts, how often they look, and what a reader may use a log for. The statute has a closed list.',
    law: ['dpa2018.s62.4', 'dpa2018.s62.5', 'dpa2018.s66.2.b'],
    when: part3,
  }),
  localQuestion({
    id: 'logging.staff',
    section,
    title: 'What logs show of staff',
    guidance:
      'Logs are personal data of your own people. Say what they are told, who may look at one person, and for what.',
    law: ['ukgdpr.5.1.a', 'ukgdpr.5.1.b', 'ukgdpr.13', 'ukgdpr.5.1.e'],
  }),
];
