import type { TemplateItem } from '@countersign/domain/document/items';
import { activities } from './activities.js';
import { components } from './components.js';
import { consultation } from './consultation.js';
import { cover } from './cover.js';
import { logging } from './logging.js';
import { necessity } from './necessity.js';
import { need } from './need.js';
import { outcomes, publication } from './outcomes.js';
import { rights } from './rights.js';
import { risks } from './risks.js';
import { safeguards } from './safeguards.js';
import { transfers } from './transfers.js';

export interface DemonstrationTemplate {
  readonly title: string;
  /** Id of the service that it is for. */
  readonly service: string;
  /** What a reader has to know of where the text comes from. */
  readonly note: string;
  readonly items: readonly TemplateItem[];
}

/**
 * A template assessment for Microsoft 365, in the thirteen sections of the model. The document of 2019 had twelve risks;
 * the public facts tell two of them, rectification and erasure. The others are written from the law and from what is
 * known to have gone wrong.
 */
export const templateDpia: DemonstrationTemplate = {
  title: 'Microsoft 365: template assessment for forces',
  service: 'microsoft-365',
  note: 'Demonstration. Written for this system from the law and from public facts about the national document of 2019. Each item says which.',
  items: [
    ...cover,
    ...need,
    ...activities,
    ...components,
    ...transfers,
    ...necessity,
    ...rights,
    ...logging,
    ...consultation,
    ...risks,
    ...safeguards,
    ...outcomes,
    ...publication,
  ],
};
