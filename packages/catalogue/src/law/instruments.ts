import type { Provision } from './provision.js';

type Instrument = Pick<Provision, 'instrument' | 'regimes' | 'inForceFrom' | 'inForceUntil' | 'confidence' | 'source'>;

export const part3 = {
  instrument: 'Data Protection Act 2018, Part 3',
  regimes: ['part-3'],
  inForceFrom: '2018-05-25',
  inForceUntil: null,
  confidence: 'high',
  source: 'Consolidated text of the Act as at 7 April 2026',
} as const satisfies Instrument;

/** The Commissioner, powers, complaints, courts, penalties and offences: for the UK GDPR as much as for Part 3. */
export const parts5And6 = {
  instrument: 'Data Protection Act 2018, Parts 5 and 6',
  regimes: ['part-3', 'uk-gdpr'],
  inForceFrom: '2018-05-25',
  inForceUntil: null,
  confidence: 'high',
  source: 'Consolidated text of the Act as at 7 April 2026',
} as const satisfies Instrument;

export const schedule1 = {
  instrument: 'Data Protection Act 2018, Schedule 1',
  regimes: ['uk-gdpr'],
  inForceFrom: '2018-05-25',
  inForceUntil: null,
  confidence: 'medium',
  source: 'From memory; not read again',
} as const satisfies Instrument;

export const ukGdpr = {
  instrument: 'UK GDPR',
  regimes: ['uk-gdpr'],
  inForceFrom: '2020-12-31',
  inForceUntil: null,
  confidence: 'high',
  source: 'UK GDPR as amended by the Data (Use and Access) Act 2025; not read again in consolidated form',
} as const satisfies Instrument;

export const part4 = {
  instrument: 'Data Protection Act 2018, Part 4',
  regimes: ['part-4'],
  inForceFrom: '2025-11-17',
  inForceUntil: null,
  confidence: 'high',
  source: 'Consolidated text of the Act as at 7 April 2026',
} as const satisfies Instrument;

export const qualifyingAuthorities = {
  instrument: 'Data Protection Act 2018 (Qualifying Competent Authorities) Regulations 2025',
  regimes: ['part-4'],
  inForceFrom: '2025-11-17',
  inForceUntil: null,
  confidence: 'medium',
  source: 'Summaries of the regulations of 2025; the text itself was not read',
} as const satisfies Instrument;

export const icoGuidance = {
  instrument: 'Guidance of the Information Commissioner',
  regimes: ['uk-gdpr', 'part-3'],
  inForceFrom: '2018-05-25',
  inForceUntil: null,
  confidence: 'high',
  source: 'ICO guidance on data protection impact assessments',
} as const satisfies Instrument;

export const policeInformation = {
  instrument: 'Rules for police information',
  regimes: ['uk-gdpr', 'part-3'],
  inForceFrom: '2023-07-20',
  inForceUntil: null,
  confidence: 'high',
  source: 'Police Information and Records Management Code, 20 July 2023, and the College of Policing’s APP',
} as const satisfies Instrument;

export const productPolicy = {
  instrument: 'Product policy',
  regimes: ['uk-gdpr', 'part-3'],
  inForceFrom: '2018-05-25',
  inForceUntil: null,
  confidence: 'high',
  source: 'Derived from DPA 2018 s.34(3) and s.64(1) and from the failures of 2020',
} as const satisfies Instrument;

export const freedomOfInformation = {
  instrument: 'Freedom of Information Act 2000',
  regimes: ['uk-gdpr', 'part-3'],
  inForceFrom: '2005-01-01',
  inForceUntil: null,
  confidence: 'medium',
  source: 'Freedom of Information Act 2000, Part II; not read again in consolidated form',
} as const satisfies Instrument;

export const freedomOfInformationCode = {
  instrument: 'Code of practice under section 45 of the Freedom of Information Act 2000',
  regimes: ['uk-gdpr', 'part-3'],
  inForceFrom: '2018-07-04',
  inForceUntil: null,
  confidence: 'high',
  source: 'ICO guide to freedom of information: internal reviews',
} as const satisfies Instrument;

export const freedomOfInformationScotland = {
  instrument: 'Freedom of Information (Scotland) Act 2002',
  regimes: ['uk-gdpr', 'part-3'],
  inForceFrom: '2005-01-01',
  inForceUntil: null,
  confidence: 'medium',
  source: 'Freedom of Information (Scotland) Act 2002; from memory, not read again',
} as const satisfies Instrument;
