import { countingItems, type Counting } from '../../document/items/counting.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { groupBy } from '../../kernel/group-by.js';
import { countingOrOpen, hasTooFewRows } from '../reading/left-open.js';
import { tableOf } from '../reading/on-table.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { blocking, isBlank, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  'unknown-component': 'component';
  'no-processor': 'component' | 'expected';
  'other-processor': 'component' | 'processor' | 'expected';
  'vendor-not-named': 'expected' | 'count';
  'processor-not-described': 'processor' | 'count';
  // `count`: the activities that use it.
  'component-not-described': 'title' | 'component' | 'count';
}
type Found = FoundOf<Problems>;

/**
 * Every component names the processor that runs it, as the catalogue knows it; every processor so named is described;
 * every component that an activity uses is described (law 14; DPA 2018 s.59(5), UK GDPR Art 28(3)). A company that
 * runs several components and is named nowhere is one fault. Silent on what L11 and L13 ask for already: a table of
 * processors with too few rows, a component that nobody has taken a stance on.
 */
export const componentHasProcessor = ruleFinding<Problems>()('L30_COMPONENT_HAS_PROCESSOR', (document, law) => {
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
});

type Component = Counting<'component'>;
type OfVendor = ProblemOf<Problems, 'vendor-not-named' | 'processor-not-described'>;

const unknown = ({ item, content: { component } }: Component): Found =>
  blocking(item, say('unknown-component', 'component', { component }));

const ofVendor = (
  vendor: string,
  run: readonly Component[],
  isDescribed: boolean,
  place: ResolvedItem | null,
): readonly Found[] => {
  const naming = run.filter(({ content }) => content.processor === vendor).length;
  const item = place ?? run[0]?.item;
  const field = place === null ? 'processor' : null;
  const onTogether = (problem: OfVendor) => (item ? [blocking(item, problem)] : []);
  if (naming === 0 && !isDescribed && run.length > 1)
    return onTogether(say('vendor-not-named', field, { expected: vendor, count: run.length }));
  return [
    ...run.flatMap((one) => ofComponent(one, vendor)),
    ...sayIf(naming > 0 && !isDescribed, 'processor-not-described', field, {
      processor: vendor,
      count: naming,
    }).flatMap(onTogether),
  ];
};

const ofComponent = ({ item, content: { component, processor } }: Component, expected: string): readonly Found[] => {
  if (processor === expected) return [];
  const field = 'processor';
  if (processor === null || isBlank(processor))
    return [blocking(item, say('no-processor', field, { component, expected }))];
  return [blocking(item, say('other-processor', field, { component, processor, expected }))];
};

const notDescribed = (document: readonly ResolvedItem[]): readonly Found[] => {
  const described = new Set(countingOrOpen(document, 'component').map(({ component }) => component));
  const uses = countingItems(document, 'activity').flatMap(({ item, content }) =>
    [...new Set(content.components)].flatMap((component) => (described.has(component) ? [] : [{ item, component }])),
  );
  return [...groupBy(uses, ({ component }) => component)].flatMap(([component, [first, ...others]]) =>
    first
      ? [blocking(first.item, say('component-not-described', 'components', { component, count: others.length + 1 }))]
      : [],
  );
};
