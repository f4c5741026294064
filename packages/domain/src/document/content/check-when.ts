import { badInput, type BadInput } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { regimes } from '../kinds/enumerations.js';
import type { When } from './when.js';

/** What a condition can name: the components of the service, and the items that are answered by yes or no. */
export interface Nameable {
  readonly components: readonly string[];
  readonly yesOrNoItems: readonly string[];
}

/** A condition of unknown make as it may be kept (T7): a regime, a component of the service, or an item and its answer. */
export const checkWhen = (raw: unknown, nameable: Nameable): Result<When | null, BadInput> => {
  if (raw === null || raw === undefined) return accept(null);
  const given = typeof raw === 'object' ? (raw as Readonly<Record<string, unknown>>) : {};
  const fields = Object.keys(given).sort().join();
  const regime = regimes.find((one) => one === given['regime']);
  if (fields === 'regime' && regime) return accept({ regime });
  const component = nameable.components.find((one) => one === given['component']);
  if (fields === 'component' && component !== undefined) return accept({ component });
  const item = nameable.yesOrNoItems.find((one) => one === given['item']);
  const { is } = given;
  if (fields === 'is,item' && item !== undefined && typeof is === 'boolean') return accept({ item, is });
  return refuse(
    badInput('when', 'Choose a regime, a component of the service, or an item that is answered by yes or no'),
  );
};
