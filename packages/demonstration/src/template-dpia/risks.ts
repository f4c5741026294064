import type { TemplateItem } from '@countersign/domain/document/items';
import { localTable, lockedQuestion } from './item.js';
import { risksOfSpreading } from './risks-of-spreading.js';
import { risksOfTheVendor } from './risks-of-the-vendor.js';
import { risksToRights } from './risks-to-rights.js';

const section = 'risks';

export const risks: readonly TemplateItem[] = [
  lockedQuestion({
    id: 'risks.method',
    section,
    title: 'How risks are scored',
    guidance:
      'Rely on it if you score by this matrix. A level that departs from it needs a reason and a second person.',
    law: ['dpa2018.s64.3.b', 'ukgdpr.35.7.c', 'ico.dpia.steps', 'ico.dpia.objective'],
    answer: [
      'A risk is a harm to people, and not to the force. It is scored for how likely it is and how severe, once before the measures and once after them. The level is read from the matrix that is pinned to this assessment, with its version, and is typed by nobody.',
      'A measure says what it works by, which of the two it lowers, who owns it and what shows it. It lowers the level that a stage is opened on only from the day on which it is in place.',
    ],
  }),
  ...risksToRights,
  ...risksOfSpreading,
  ...risksOfTheVendor,
  localTable(
    {
      id: 'local-risks',
      section,
      title: 'Risks that only this force has',
      guidance:
        'Think of your partners, your area, your staff and what people there would fear. Add none only if you looked and found none.',
      law: ['dpa2018.s64.3.b', 'dpa2018.s64.3.c', 'ukgdpr.35.7.c', 'ukgdpr.35.7.d', 'ico.dpia.measures'],
    },
    'risk',
    0,
  ),
  localTable(
    {
      id: 'risks.set-aside',
      section,
      title: 'Known risks that do not arise here',
      guidance:
        'One row for each known risk that this force does not assess, with the reason that a stranger would accept.',
      law: ['dpa2018.s64.3.b', 'ukgdpr.35.7.c'],
    },
    'set-aside',
    0,
  ),
];
