import { withRowIds, type ExemplaryAssessment } from '@countersign/demonstration';
import type { Session } from '@countersign/database';
import type { AssessmentVerbs, LoadedAssessment } from '../assessments/index.js';
import { done } from './people.js';
import { acting } from './acting.js';

type RowIds = ReadonlyMap<string, string>;

/**
 * Writes what the exemplary assessment has and the loaded one has not, as its assessor. Rows are added in their order, so
 * those that are there are the first of their table. Returns the id that each key of a row was given.
 */
export const writeAssessment = async (
  verbs: AssessmentVerbs,
  assessor: Session,
  loaded: LoadedAssessment,
  exemplary: ExemplaryAssessment,
): Promise<RowIds> => {
  const idOfRow = await writeRows(verbs, assessor, loaded, exemplary);
  const assessmentId = loaded.id;
  const answered = new Set(loaded.answers.map(({ itemId }) => itemId));
  for (const { itemId, stance, reason, content: written } of exemplary.answers) {
    if (answered.has(itemId)) continue;
    const content = written && withRowIds(written, idOfRow);
    const said = { expectedVersion: 0, stance, reason, content, emptying: [] };
    await done(verbs.saveAnswer.run(acting(assessor), { assessmentId, itemId, ...said }));
  }
  const held = new Set(loaded.beside.files.map(({ itemId, name }) => `${itemId} ${name}`));
  for (const { itemId: key, name, text } of exemplary.files) {
    const itemId = idOfRow.get(key) ?? key;
    if (held.has(`${itemId} ${name}`)) continue;
    const fileBase64 = Buffer.from(text).toString('base64');
    await done(verbs.addEvidence.run(acting(assessor), { assessmentId, itemId, fileName: name, fileBase64 }));
  }
  await mark(verbs, assessor, loaded, exemplary, idOfRow);
  return idOfRow;
};

const writeRows = async (
  verbs: AssessmentVerbs,
  assessor: Session,
  { id: assessmentId, answers }: LoadedAssessment,
  { rows }: ExemplaryAssessment,
): Promise<RowIds> => {
  const idOfRow = new Map<string, string>();
  const there = new Map<string, string[]>();
  for (const { tableId, itemId } of answers)
    if (tableId !== null) there.set(tableId, [...(there.get(tableId) ?? []), itemId]);
  for (const { tableId, key, content: written } of rows) {
    const kept = there.get(tableId)?.shift();
    const content = withRowIds(written, idOfRow);
    const row = { assessmentId, tableId, rowId: null, expectedVersion: 0, content, emptying: [] };
    idOfRow.set(key, kept ?? (await done(verbs.saveRow.run(acting(assessor), row))).item.id);
  }
  return idOfRow;
};

/** Marks that are alike are given together. */
const mark = async (
  verbs: AssessmentVerbs,
  assessor: Session,
  { id: assessmentId, beside }: LoadedAssessment,
  { marks }: ExemplaryAssessment,
  idOfRow: RowIds,
): Promise<void> => {
  const marked = new Set(beside.marks.map(({ itemId }) => itemId));
  const alike = new Map<string, { said: Omit<(typeof marks)[number], 'itemId'>; itemIds: string[] }>();
  for (const { itemId: key, ...said } of marks) {
    const itemId = idOfRow.get(key) ?? key;
    if (marked.has(itemId)) continue;
    const together = alike.get(JSON.stringify(said)) ?? { said, itemIds: [] };
    alike.set(JSON.stringify(said), { said, itemIds: [...together.itemIds, itemId] });
  }
  for (const { said, itemIds } of alike.values())
    await done(verbs.markForPublication.run(acting(assessor), { assessmentId, itemIds, emptying: [], ...said }));
};
