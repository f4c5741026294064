import { fieldsOfKind, knownBy, valueAt } from '@countersign/domain/document/content';
import { readFragment, type FragmentType } from '../../../generated/index.js';
import type { AssessmentDocumentFragment } from '../../../generated/graphql.js';
import { nothingAround } from '../../../parts/content/words/around.js';
import { saidInWords } from '../../../parts/content/words/said-in-words.js';
import { ASSESSMENT_DOCUMENT, type AssessmentDocument, type DocumentItem } from './assessment-document.js';
import { ITEM_IN_FULL } from './item-in-full.js';
import type { InOutline } from './outline.js';

/** The name of a row: of one that is known by a code, the name of that code. */
export const named = (item: DocumentItem): DocumentItem => {
  if (item.tableId === null || item.content === null) return item;
  const field = fieldsOfKind(item.content.kind)[knownBy(item.content.kind)];
  if (field?.type !== 'required-code') return item;
  const name = saidInWords(field, valueAt(item.content, knownBy(item.content.kind)), nothingAround());
  return name === null ? item : { ...item, title: name };
};

/** The same of a row of which only the outline is here: its title is the code. */
export const namedInOutline = (item: InOutline): InOutline => {
  const field = item.tableId === null ? undefined : fieldsOfKind(item.kind)[knownBy(item.kind)];
  if (field?.type !== 'required-code') return item;
  return { ...item, title: saidInWords(field, item.title, nothingAround()) ?? item.title };
};

const read = new WeakMap<AssessmentDocumentFragment, AssessmentDocument>();

/** The document of an answer, with its rows under their names; the same one for the same answer. */
export const readDocument = (
  answer: FragmentType<typeof ASSESSMENT_DOCUMENT> | null | undefined,
): AssessmentDocument | null => {
  const document = readFragment(ASSESSMENT_DOCUMENT, answer);
  if (!document) return null;
  const known = read.get(document) ?? { ...document, items: readFragment(ITEM_IN_FULL, document.items).map(named) };
  read.set(document, known);
  return known;
};
