import type { Finding } from '@countersign/domain';
import { labels } from '../labels/labels.js';
import { schedule8ConditionById } from '../law/schedule-8.js';
import { processorById } from '../services/processors.js';
import { componentById } from '../services/services.js';

type Facts = Finding['facts'];

const places: Readonly<Record<string, string>> = {
  storage: 'stored',
  processing: 'processed',
  support: 'supported from',
};

const within = (table: Readonly<Record<string, string>>, code: string): string => table[code] ?? code;

const lowered = (table: Readonly<Record<string, string>>, code: string): string => within(table, code).toLowerCase();

const processor = (code: string) => processorById(code)?.name ?? code;

const inWords: Readonly<Record<string, (code: string, facts: Facts) => string>> = {
  component: (code) => componentById(code)?.name ?? code,
  processor,
  expected: processor,
  place: (code) => within(places, code),
  regime: (code) => within(labels.regime, code),
  basis: (code) => within(labels.lawfulBasis, code),
  category: (code) => lowered(labels.peopleCategory, code),
  stance: (code) => lowered(labels.stance, code),
  level: (code) => lowered(labels.level, code),
  inherent: (code) => lowered(labels.level, code),
  residual: (code) => lowered(labels.level, code),
  computed: (code) => lowered(labels.level, code),
  condition: (code) => {
    const known = schedule8ConditionById(code);
    return known ? `paragraph ${String(known.paragraph)} of Schedule 8 (${known.title.toLowerCase()})` : `“${code}”`;
  },
  subtest: (code, { condition }) =>
    schedule8ConditionById(String(condition))?.subtests.find(({ id }) => id === code)?.question ?? code,
};

/** A fact of a finding as a reader knows it: the name of a component and not its id. */
export const factInWords = (name: string, facts: Facts): string => {
  const fact = facts[name];
  return fact === undefined ? '' : (inWords[name]?.(String(fact), facts) ?? String(fact));
};
