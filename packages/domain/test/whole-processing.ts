import { blankContent, blankShape, fieldsOfKind, type ContentOf } from '../src/document/content/index.js';
import type { AssessedItem } from '../src/document/items/index.js';
import { loggedOperations } from '../src/document/kinds/index.js';
import { aLocal, aRow, aTable, measure, riskRow } from './fixtures.js';

type Log = ContentOf<'logging'>['operations'][number];

const blankLog = (): Log => {
  const { operations } = fieldsOfKind('logging');
  if (operations?.type !== 'list') throw new Error('the operations are no list');
  return blankShape(operations.fields) as unknown as Log;
};

/** The log of one operation, captured and tested. */
export const log = (over: Partial<Log> = {}): Log => ({
  ...blankLog(),
  captured: 'yes',
  events: 'MailItemsAccessed',
  timestamp: true,
  identity: true,
  recipient: true,
  testedOn: '2026-10-01',
  ...over,
});

export const sixLogs = (over: Partial<Log> = {}): readonly Log[] =>
  loggedOperations.map((operation) => log({ operation, ...over }));

export const logRow = (over: Partial<ContentOf<'logging'>> = {}, id = 'log.1'): AssessedItem =>
  aRow(id, 'logs', { ...blankContent('logging'), component: 'exchange-online', operations: sixLogs(), ...over });

export const rightRow = (over: Partial<ContentOf<'right'>> = {}, id = 'right.1'): AssessedItem =>
  aRow(id, 'rights', {
    ...blankContent('right'),
    right: 'part-3-access',
    regime: 'part-3',
    mechanism: 'The disclosure team searches and answers',
    capability: 'Search by name over all mailboxes',
    restriction: 'Where it would prejudice an investigation; the data protection officer decides',
    testedOn: '2026-10-01',
    ...over,
  });

export const safeguardRow = (over: Partial<ContentOf<'safeguard'>> = {}, id = 'safeguard.1'): AssessedItem =>
  aRow(id, 'safeguards', {
    ...blankContent('safeguard'),
    provision: 'dpa2018.s40',
    how: 'Accounts are open to named people, and access is reviewed each quarter',
    ...over,
  });

export const setAsideRow = (over: Partial<ContentOf<'set-aside'>> = {}, id = 'set-aside.1'): AssessedItem =>
  aRow(id, 'set-asides', {
    ...blankContent('set-aside'),
    knownRisk: 'vendor-staff-access',
    reason: 'Nobody at the vendor has access without an approval of this force',
    ...over,
  });

export const useRow = (over: Partial<ContentOf<'use'>> = {}, id = 'use.1'): AssessedItem =>
  aRow(id, 'uses', {
    ...blankContent('use'),
    what: 'Case files in shared mailboxes',
    dataCategories: ['identity'],
    component: 'exchange-online',
    activity: 'activity.1',
    ...over,
  });

export const screeningItem = (over: Partial<ContentOf<'screening'>> = {}): AssessedItem =>
  aLocal({
    id: 'screening',
    kind: 'screening',
    title: 'Screening',
    content: {
      ...blankContent('screening'),
      met: ['large-scale'],
      notMet: ['innovative-technology', 'tracking'],
      notes: { 'large-scale': 'Everybody whom the force deals with' },
      ...over,
    },
  });

/** What a whole document says of screening, use, rights, logs, safeguards and the risks that are known. */
export const wholeProcessing = (): readonly AssessedItem[] => [
  screeningItem(),
  aTable({ id: 'uses', kind: 'use', minimumRows: 0 }),
  useRow(),
  aTable({ id: 'rights', kind: 'right' }),
  rightRow(),
  rightRow({ right: 'part-3-rectification' }, 'right.2'),
  aTable({ id: 'logs', kind: 'logging' }),
  logRow(),
  riskRow(
    {
      title: 'Wrong data stays in copies',
      harmType: 'inaccuracy-not-correctable',
      knownRisk: null,
      measures: [measure('A search over all mailboxes before a record is corrected')],
    },
    'risk.rights',
  ),
  aTable({ id: 'set-asides', kind: 'set-aside', minimumRows: 0 }),
  setAsideRow(),
  aTable({ id: 'safeguards', kind: 'safeguard' }),
  safeguardRow(),
];
