import type { ContentOf } from '@countersign/domain/document/content';
import type { AssuranceAnswer, Capture, LocationPlace, LoggedOperation } from '@countersign/domain/document/kinds';

export const assuranceAnswer: Record<AssuranceAnswer, string> = {
  answered: 'Answered',
  declined: 'Declined to answer',
  'no-answer': 'Did not answer',
};

export const locationPlace: Record<LocationPlace, string> = {
  storage: 'Storage',
  backup: 'Backup',
  processing: 'Processing',
  telemetry: 'Telemetry',
  support: 'Support and administration',
  keys: 'Keys',
};

export const loggedOperation: Record<LoggedOperation, string> = {
  collection: 'Collection',
  alteration: 'Alteration',
  consultation: 'Consultation',
  disclosure: 'Disclosure (transfers included)',
  combination: 'Combination',
  erasure: 'Erasure',
};

type LoggedEntry = ContentOf<'logging'>['operations'][number];
type PartOfLog = Exclude<keyof LoggedEntry, 'operation' | 'captured' | 'events' | 'testedOn'>;

/** What the log of one operation shows. */
export const partOfLog: Record<PartOfLog, string> = {
  timestamp: 'Date and time',
  identity: 'Who it was',
  recipient: 'To whom it went',
  justification: 'Why',
};

export const capture: Record<Capture, string> = { yes: 'Yes', no: 'No', 'not-applicable': 'Not applicable' };
