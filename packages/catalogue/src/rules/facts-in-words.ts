import type { Day } from '@countersign/domain/kernel';
import type { Finding } from '@countersign/domain/rule-book/finding';
import type { FactName } from '@countersign/domain/rule-book/rules';
import { day as dayInWords, list as listed } from '@countersign/words/intl';
import { countryName } from '../document/countries.js';
import { labels } from '../labels/labels.js';
import { citationOn } from '../law/cited.js';
import { rightById } from '../law/rights.js';
import { schedule8ConditionById } from '../law/schedule-8.js';
import { screeningCriterionById } from '../law/screening.js';
import { knownRisksInShort } from '../risk/known-risks-in-short.worked-out.js';
import { matrices } from '../risk/matrices.js';
import { componentName, processorName, type NamesOfService } from '../services/service.js';

type Facts = Finding['facts'];

/** A fact that is a day: the reader of an answer refused any other text. */
// eslint-disable-next-line no-restricted-syntax -- the facts of a rule are words and numbers, and law runs no code of the domain
const dayFact = (code: string): string => dayInWords(code as Day);

/** What a finding was judged on: the day, and the service whose names its facts go by. */
export interface JudgedOn {
  readonly day: Day;
  readonly service: NamesOfService;
}

const places: Readonly<Record<string, string>> = {
  storage: 'where data is stored',
  backup: 'where backups are',
  processing: 'where data is processed',
  telemetry: 'where telemetry goes',
  support: 'where data is supported from',
  keys: 'where the keys are held',
};

const longest = 160;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

const within = (table: Readonly<Record<string, string>>, code: string): string => table[code] ?? code;

const lowered = (table: Readonly<Record<string, string>>, code: string): string => within(table, code).toLowerCase();

type InWords = (code: string, facts: Facts, judged: JudgedOn) => string;

const each =
  (word: InWords): InWords =>
  (codes, facts, judged) =>
    listed(codes.split(',').map((code) => word(code, facts, judged)));

const component: InWords = (code, _, { service }) => componentName(service, code) ?? code;

const onScale = (scale: 'likelihoods' | 'severities') => (code: string) =>
  (matrices.flatMap((matrix) => matrix[scale]).find((step) => step.code === code)?.label ?? code).toLowerCase();

const knownRisk = (code: string) => knownRisksInShort.find(({ id }) => id === code)?.title;

const processor: InWords = (code, _, { service }) => processorName(service, code) ?? code;

/** A row can be titled by the id that it is known by: that of a component, a processor, a right, a risk or a section. */
const title: InWords = (text, _, { day, service }) =>
  componentName(service, text) ??
  processorName(service, text) ??
  rightById(text)?.title ??
  knownRisk(text) ??
  citationOn(text, day);

/** A number, or a text of the document, which says it already. */
const asItIs: InWords = (fact) => fact;

const inWords: Readonly<Record<FactName, InWords>> = {
  title,
  component,
  components: each(component),
  processor,
  expected: processor,
  place: each((code) => within(places, code)),
  voice: each((code) => lowered(labels.voice, code)),
  country: countryName,
  mechanism: (code) => lowered(labels.transferMechanism, code),
  recipientType: (code) => lowered(labels.recipientType, code),
  date: dayFact,
  exception: shortened,
  asked: shortened,
  regime: (code) => within(labels.regime, code),
  regimes: each((code) => within(labels.regime, code)),
  basis: (code) => within(labels.lawfulBasis, code),
  stance: (code) => lowered(labels.stance, code),
  level: (code) => lowered(labels.level, code),
  inherent: (code) => lowered(labels.level, code),
  residual: (code) => lowered(labels.level, code),
  computed: (code) => lowered(labels.level, code),
  levels: each((code) => lowered(labels.level, code)),
  likelihood: onScale('likelihoods'),
  severity: onScale('severities'),
  axis: (code) => lowered(labels.riskAxis, code),
  harm: (code) => lowered(labels.harmType, code),
  controls: each((code) => lowered(labels.control, code)),
  categories: each((code) => lowered(labels.peopleCategory, code)),
  data: each((code) => lowered(labels.dataCategory, code)),
  right: (code) => rightById(code)?.title ?? code,
  operation: (code) => lowered(labels.loggedOperation, code),
  operations: each((code) => lowered(labels.loggedOperation, code)),
  parts: each((code) => lowered(labels.partOfLog, code)),
  knownRisk: (code) => knownRisk(code) ?? code,
  criteria: each((code) => screeningCriterionById(code)?.title ?? code),
  provision: (code, _, { day }) => citationOn(code, day),
  since: dayFact,
  condition: (code) => {
    const known = schedule8ConditionById(code);
    return known ? `paragraph ${String(known.paragraph)} of Schedule 8 (${known.title.toLowerCase()})` : `“${code}”`;
  },
  subtest: (code, { condition }) =>
    schedule8ConditionById(String(condition))?.subtests.find(({ id }) => id === code)?.question ?? code,
  controllers: asItIs,
  copy: asItIs,
  count: asItIs,
  days: asItIs,
  duties: asItIs,
  flows: asItIs,
  minimum: asItIs,
  partners: asItIs,
  percent: asItIs,
  phrase: asItIs,
  total: asItIs,
  transfers: asItIs,
};

const isNamed = (name: string): name is FactName => Object.hasOwn(inWords, name);

/** A fact of a finding as a reader knows it: the name of a component and not its id, a section as it is cited on the day. */
export const factInWords = (name: string, facts: Facts, judged: JudgedOn): string => {
  const fact = facts[name];
  if (fact === undefined) return '';
  return typeof fact === 'string' && isNamed(name) ? inWords[name](fact, facts, judged) : String(fact);
};
