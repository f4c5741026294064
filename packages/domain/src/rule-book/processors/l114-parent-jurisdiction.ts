import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { countingItems } from '../../document/items/counting.js';
import { countingOrOpen } from '../reading/left-open.js';
import { say } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';
import type { RuleLaw } from '../rule/rule-law.js';

interface Problems {
  // `count`: the processors that are reached. It is said once, on the first of them.
  'no-risk-of-compulsion': 'country' | 'processor' | 'count';
  'no-notification': 'processor' | 'country';
}

const here = 'GB';

interface Reached {
  readonly item: ResolvedItem;
  /** The facts that the processor must tell; null where the document does not name it as one. */
  readonly notification: string | null;
  readonly facts: { readonly processor: string; readonly country: string };
}

/**
 * Where the courts of another country reach a processor through its parent, the assessment holds a risk of disclosure
 * compelled abroad, and the processor must tell the controller of a demand (DPA 2018 s.64(3)(b), s.75(1A)). A vendor
 * that runs a component counts, named as a processor or not. Whether that risk is scored is said by L60, and that a
 * stance on it is still to be taken by L11. Does not block.
 */
export const parentJurisdiction = ruleFinding<Problems>()('L114_PARENT_JURISDICTION', (document, law) => {
  const named = namedProcessors(document, law);
  const abroad = [...named, ...vendorsNotNamed(document, law)];
  const [first] = abroad;
  const isAssessed = countingOrOpen(document, 'risk').some(
    ({ harmType }) => harmType === 'compelled-disclosure-abroad',
  );
  const count = abroad.length;
  const field = 'parentJurisdiction';
  return [
    ...(first && !isAssessed
      ? [asking(first.item, say('no-risk-of-compulsion', field, { ...first.facts, count }))]
      : []),
    ...named
      .filter(({ notification }) => notification !== null && isBlank(notification))
      .map(({ item, facts }) => asking(item, say('no-notification', 'notification', facts))),
  ];
});

const namedProcessors = (document: readonly ResolvedItem[], law: RuleLaw): readonly Reached[] => {
  const known = new Map(law.processors.map(({ id, parentJurisdiction: country }) => [id, country]));
  return countingItems(document, 'processor').flatMap(({ item, content }) => {
    const reached = [content.parentJurisdiction, known.get(content.processor)];
    const country = reached.find((one) => one !== undefined && one !== null && !isBlank(one) && one !== here);
    if (!country) return [];
    return [{ item, notification: content.notification, facts: { processor: content.processor, country } }];
  });
};

const vendorsNotNamed = (document: readonly ResolvedItem[], law: RuleLaw): readonly Reached[] => {
  const components = countingItems(document, 'component');
  const vendors = new Map(law.components.map(({ id, processor }) => [id, processor]));
  const running = new Set(components.map(({ content }) => vendors.get(content.component)));
  const named = new Set(countingItems(document, 'processor').map(({ content }) => content.processor));
  const place = document.find(({ kind, tableId }) => kind === 'processor' && tableId === null) ?? components[0]?.item;
  return law.processors
    .filter(({ id, parentJurisdiction: country }) => running.has(id) && !named.has(id) && country !== here)
    .flatMap(({ id, parentJurisdiction: country }) =>
      place ? [{ item: place, notification: null, facts: { processor: id, country } }] : [],
    );
};
