import { fieldsOfKind, knownBy, valueAt, type ContentKind } from '@countersign/domain/document/content';
import type { SummaryRow } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/rows';
import type { Around } from '../../../../parts/content/words/around.js';
import { isFieldShown, isSaid } from '../../../../parts/content/words/asked-fields.js';
import { fieldWords } from '../../../../parts/content/words/field-words.js';
import { groupsOf } from '../../../../parts/content/words/groups.js';
import { row } from '../../../../parts/content/words/rows.js';
import { saidInWords } from '../../../../parts/content/words/said-in-words.js';
import { LevelTag } from '../../../../parts/records/LevelTag.js';
import type { DocumentItem } from '../../reading/assessment-document.js';

/** What tells one row of a kind from the others, where the first fields do not. */
const telling: Partial<Record<ContentKind, readonly string[]>> = {
  activity: ['regime', 'purpose', 'peopleCategories'],
  component: ['processor', 'storage', 'processing'],
  right: ['regime', 'mechanism', 'testedOn'],
  risk: ['harm'],
  logging: ['retention', 'keeper'],
  action: ['owner', 'due', 'closedOn'],
  evidence: ['evidenceKind', 'date', 'held'],
};

/** How many facts stand for a row whose kind names none. */
const most = 3;

const shortest = (text: string) => (text.length > 200 ? `${text.slice(0, 200).trimEnd()}…` : text);

/** What tells one row of a table from the others, in the words of what is around it. */
export const rowFacts = ({ content, residualLevel }: DocumentItem, around: Around): readonly SummaryRow[] => {
  if (content === null) return [];
  const fields = fieldsOfKind(content.kind);
  const names =
    telling[content.kind] ??
    groupsOf(content.kind)
      .flatMap((group) => group.fields)
      .filter((name) => name !== knownBy(content.kind) && fields[name]?.type !== 'list')
      .filter((name) => isFieldShown(content, name) && isSaid(valueAt(content, name)))
      .slice(0, most);
  const facts = names.flatMap((name) => {
    const field = fields[name];
    const said = field ? saidInWords(field, valueAt(content, name), around) : null;
    const { label } = fieldWords(content.kind, name, field?.name ?? name);
    return row(label, said === null ? null : shortest(said.replaceAll('\n', ', ')));
  });
  if (content.kind !== 'risk') return facts;
  return [
    ...facts,
    row(words.measures, content.measures.length === 0 ? null : String(content.measures.length)),
    { key: words.levelAfterMeasures, value: <LevelTag level={residualLevel} /> },
  ];
};
