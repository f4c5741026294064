import { fieldsOfKind, knownBy, valueAt } from '@countersign/domain';
import { nothingAround } from '../../parts/content/around.js';
import { saidInWords } from '../../parts/content/said-in-words.js';
import type { AssessmentDocument, DocumentItem } from './assessment-document.js';

/** What a row is called: a row that is known by a code, by the name of that code. */
const named = (item: DocumentItem): DocumentItem => {
  if (item.tableId === null || item.content === null) return item;
  const field = fieldsOfKind(item.content.kind)[knownBy(item.content.kind)];
  if (field?.type !== 'required-code') return item;
  const name = saidInWords(field, valueAt(item.content, knownBy(item.content.kind)), nothingAround());
  return name === null ? item : { ...item, title: name };
};

const byDocument = new WeakMap<AssessmentDocument, AssessmentDocument>();

/** A document with its rows under their names; the same one for the same reading of it. */
export const withNames = <Document extends AssessmentDocument | null>(document: Document): Document => {
  if (document === null) return document;
  const known = byDocument.get(document) ?? { ...document, items: document.items.map(named) };
  byDocument.set(document, known);
  return known as Document;
};
