import type { Content, ContentKind, ContentOf } from './content.js';
import type { Regime } from '../kinds/enumerations.js';

/**
 * When a conditional item applies (T7): while some activity stands under a regime, while a component is described, or
 * while another item is answered yes (or no).
 */
export type When =
  { readonly regime: Regime } | { readonly component: string } | { readonly item: string; readonly is: boolean };

/** What a condition reads of an item. */
interface Answered {
  readonly id: string;
  readonly content: Content | null;
}

/** What decides whether a condition holds: the items of one kind, or the one item of an id. Nothing else does. */
export const decidedBy = (when: When): { readonly kind: ContentKind } | { readonly id: string } =>
  'item' in when ? { id: when.item } : { kind: 'regime' in when ? 'activity' : 'component' };

/** Whether the condition holds in a document. One that nothing answers does not hold. */
export const conditionHolds = (when: When, document: readonly Answered[]): boolean => {
  if ('regime' in when) return some(document, 'activity', ({ regime }) => regime === when.regime);
  if ('component' in when) return some(document, 'component', ({ component }) => component === when.component);
  return document.some(
    ({ id, content }) => id === when.item && content?.kind === 'yes-no' && content.value === when.is,
  );
};

const some = <K extends ContentKind>(
  document: readonly Answered[],
  kind: K,
  test: (content: ContentOf<K>) => boolean,
): boolean => document.some(({ content }) => content?.kind === kind && test(content as ContentOf<K>));
