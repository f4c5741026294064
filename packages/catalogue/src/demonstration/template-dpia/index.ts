import type { TemplateItem } from '@countersign/domain';
import { consultation, logging, outcomes, safeguards } from './assurance.js';
import { components, transfers } from './components.js';
import { localTable } from './item.js';
import { necessity, rights } from './necessity.js';
import { need } from './need.js';
import { risksOfSpreading } from './risks-of-spreading.js';
import { risksOfTheVendor } from './risks-of-the-vendor.js';
import { risksToRights } from './risks-to-rights.js';

export interface DemonstrationTemplate {
  readonly title: string;
  /** Id of the service that it is for. */
  readonly service: string;
  /** What a reader has to know of where the text comes from. */
  readonly note: string;
  readonly items: readonly TemplateItem[];
}

const localRisks = localTable(
  {
    id: 'local-risks',
    section: 'risks',
    title: 'Risks that only this force has',
    guidance:
      'Think of your partners, your area, your staff and what people there would fear. Add none only if you looked and found none.',
    law: ['dpa2018.s64.3.b', 'dpa2018.s64.3.c', 'ukgdpr.35.7.c', 'ukgdpr.35.7.d', 'ico.dpia.measures'],
  },
  'risk',
  0,
);

/**
 * A template assessment for Microsoft 365. The document of 2019 had twelve risks; the public facts tell two of them,
 * rectification and erasure. The other ten are written from the law and from what is known to have gone wrong.
 */
export const templateDpia: DemonstrationTemplate = {
  title: 'Microsoft 365: template assessment for forces',
  service: 'microsoft-365',
  note: 'Demonstration. Written for this system from the law and from public facts about the national document of 2019. Each item says which.',
  items: [
    ...need,
    ...components,
    ...transfers,
    ...necessity,
    ...rights,
    ...logging,
    ...consultation,
    ...risksToRights,
    ...risksOfSpreading,
    ...risksOfTheVendor,
    localRisks,
    ...safeguards,
    ...outcomes,
  ],
};
