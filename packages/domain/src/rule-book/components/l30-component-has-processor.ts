import { countingItems, type Counting } from '../../document/items/counting.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { groupBy } from '../../kernel/group-by.js';
import type { Finding } from '../finding/finding.js';
import { countingOrOpen, hasTooFewRows } from '../reading/left-open.js';
import { tableOf } from '../reading/on-table.js';
import { findingOn, isBlank, type Rule } from '../finding/rule.js';

const finding = findingOn('L30_COMPONENT_HAS_PROCESSOR', true);

/**
 * Every component names the processor that runs it, as the catalogue knows it; every processor so named is described;
 * every component that an activity uses is described (law 14; DPA 2018 s.59(5), UK GDPR Art 28(3)). A company that runs
 * several components and is named nowhere is one fault. Silent on what L11 and L13 ask for already: a table of processors
 * with too few rows, a component that nobody has taken a stance on. Problems: `unknown-component` with `component`; `no-processor`
 * with `component`, `expected`; `other-processor` with `component`, `processor`, `expected`; `vendor-not-named` with
 * `expected`, `count` (components); `processor-not-described` with `processor`, `count`; `component-not-described` with
 * `component`, `count` (activities).
 */
export const componentHasProcessor: Rule = (document, law) => {
  const components = countingItems(document, 'component');
  const processors = countingItems(document, 'processor');
  const rows = new Set(processors.map(({ content }) => content.processor));
  const isAsked = hasTooFewRows(document, 'processor');
  const place = tableOf(document, 'processor') ?? processors[0]?.item ?? null;
  const runBy = new Map(law.components.map(({ id, processor }) => [id, processor]));
  const groups = groupBy(components, ({ content }) => runBy.get(content.component) ?? null);
  return [
    ...[...groups].flatMap(([vendor, run]) =>
      vendor === null ? run.map(unknown) : ofVendor(vendor, run, isAsked || rows.has(vendor), place),
    ),
    ...notDescribed(document),
  ];
};

type Component = Counting<'component'>;

const unknown = ({ item, content: { component } }: Component): Finding =>
  finding(item, { problem: 'unknown-component', field: 'component', facts: { component } });

const ofVendor = (
  vendor: string,
  run: readonly Component[],
  isDescribed: boolean,
  place: ResolvedItem | null,
): readonly Finding[] => {
  const naming = run.filter(({ content }) => content.processor === vendor).length;
  const onTogether = (problem: string, facts: Readonly<Record<string, string | number>>): readonly Finding[] => {
    const item = place ?? run[0]?.item;
    return item ? [finding(item, { problem, field: place === null ? 'processor' : null, facts })] : [];
  };
  if (naming === 0 && !isDescribed && run.length > 1)
    return onTogether('vendor-not-named', { expected: vendor, count: run.length });
  return [
    ...run.flatMap((one) => ofComponent(one, vendor)),
    ...(naming > 0 && !isDescribed ? onTogether('processor-not-described', { processor: vendor, count: naming }) : []),
  ];
};

const ofComponent = ({ item, content: { component, processor } }: Component, expected: string): readonly Finding[] => {
  if (processor === expected) return [];
  const field = 'processor';
  if (processor === null || isBlank(processor))
    return [finding(item, { problem: 'no-processor', field, facts: { component, expected } })];
  return [finding(item, { problem: 'other-processor', field, facts: { component, processor, expected } })];
};

const notDescribed = (document: readonly ResolvedItem[]): readonly Finding[] => {
  const described = new Set(countingOrOpen(document, 'component').map(({ component }) => component));
  const uses = countingItems(document, 'activity').flatMap(({ item, content }) =>
    [...new Set(content.components)].flatMap((component) => (described.has(component) ? [] : [{ item, component }])),
  );
  return [...groupBy(uses, ({ component }) => component)].flatMap(([component, [first, ...others]]) =>
    first
      ? [
          finding(first.item, {
            problem: 'component-not-described',
            field: 'components',
            facts: { component, count: others.length + 1 },
          }),
        ]
      : [],
  );
};
