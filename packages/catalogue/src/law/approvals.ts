import type { Day } from '@countersign/domain/kernel';
import type { Confidence } from './provision.js';

/** An approval of transfers to a country, under one regime and never the other. */
export interface Approval {
  /** ISO 3166 codes. */
  readonly countries: readonly string[];
  readonly regime: 'part-3' | 'uk-gdpr';
  /** Whether it reaches every recipient there, or only some. */
  readonly scope: 'every-recipient' | 'relevant-authorities' | 'some-recipients';
  readonly note: string;
  readonly inForceFrom: Day;
  readonly inForceUntil: Day | null;
  readonly source: string;
  readonly confidence: Confidence;
}

const europeanEconomicArea: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

const part3 = { regime: 'part-3', scope: 'every-recipient', note: '', inForceUntil: null, confidence: 'high' } as const;
const ukGdpr = {
  regime: 'uk-gdpr',
  scope: 'every-recipient',
  note: '',
  inForceUntil: null,
  confidence: 'medium',
} as const;

/** Approvals for law enforcement purposes. None is known for the United States or the Isle of Man. */
const underPart3: readonly Approval[] = [
  {
    ...part3,
    countries: europeanEconomicArea,
    inForceFrom: '2020-12-31',
    source: 'DPA 2018 Sch 21 para 11(1)(a)',
  },
  { ...part3, countries: ['CH'], inForceFrom: '2020-12-31', source: 'DPA 2018 Sch 21 para 11(1)(aa)' },
  { ...part3, countries: ['GI'], inForceFrom: '2020-12-31', source: 'DPA 2018 Sch 21 para 11(1)(b)' },
  {
    ...part3,
    countries: ['GG'],
    scope: 'relevant-authorities',
    note: 'For authorities there with functions like those of a competent authority; not for a vendor.',
    inForceFrom: '2023-07-28',
    source: 'SI 2023/744',
  },
  {
    ...part3,
    countries: ['JE'],
    scope: 'relevant-authorities',
    note: 'For authorities there with functions like those of a competent authority; not for a vendor.',
    inForceFrom: '2023-12-13',
    source: 'SI 2023/1221',
  },
];

const retained = 'DPA 2018 Sch 21 para 5, from memory; not read again in consolidated form';

/** Approvals under the UK GDPR: a longer list, and another one. */
const underUkGdpr: readonly Approval[] = [
  { ...ukGdpr, countries: [...europeanEconomicArea, 'GI'], inForceFrom: '2020-12-31', source: retained },
  {
    ...ukGdpr,
    countries: ['AD', 'AR', 'CH', 'FO', 'GG', 'IL', 'IM', 'JE', 'NZ', 'UY'],
    inForceFrom: '2020-12-31',
    source: retained,
  },
  {
    ...ukGdpr,
    countries: ['CA', 'JP'],
    scope: 'some-recipients',
    note: 'Only private organisations under the law of that country.',
    inForceFrom: '2020-12-31',
    source: retained,
  },
  { ...ukGdpr, countries: ['KR'], inForceFrom: '2022-12-19', source: 'SI 2022/1213, from memory' },
  {
    ...ukGdpr,
    countries: ['US'],
    scope: 'some-recipients',
    note: 'Only organisations that certified to the UK-US data bridge. It says nothing of Part 3.',
    inForceFrom: '2023-10-12',
    source: 'SI 2023/1028, from memory',
  },
];

export const approvals: readonly Approval[] = [...underPart3, ...underUkGdpr];
