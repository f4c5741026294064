import { type TemplateItem } from '@countersign/domain';
import { type Programme } from './organisations.js';
export declare const question: (id: string, changes?: Partial<TemplateItem>) => TemplateItem;
/** A template draft that nobody has edited yet, as the loading of a position leaves it. */
export declare const aTemplate: (
  programme: Programme,
  items?: readonly TemplateItem[],
  kind?: 'dpia' | 'agreement',
) => Promise<string>;
/** A published release of these items. */
export declare const aRelease: (
  programme: Programme,
  items?: readonly TemplateItem[],
  kind?: 'dpia' | 'agreement',
) => Promise<import('../../src/platform/graphql/generated/contract.js').Release>;
