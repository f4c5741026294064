import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import type { RuleLaw } from '../rule/rule-law.js';

/** The components of a document that record people and are not said to be switched off: unknown is never off (law 1). */
export const recordingComponents = (
  document: readonly ResolvedItem[],
  law: Pick<RuleLaw, 'components'>,
): ReadonlySet<string> => {
  const recording = new Set(law.components.filter(({ records }) => records).map(({ id }) => id));
  return new Set(
    countingItems(document, 'component')
      .filter(({ content }) => content.enabled !== false && recording.has(content.component))
      .map(({ content }) => content.component),
  );
};

/** Whether an activity uses one of some components. */
export const usesOneOf = ({ components }: ActivityContent, some: ReadonlySet<string>): boolean =>
  components.some((component) => some.has(component));
