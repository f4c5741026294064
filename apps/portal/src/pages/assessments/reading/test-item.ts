import type { AssessedItem } from '@countersign/domain/document/items';
import * as words from '@countersign/words/portal/pages/assessments/reading';

/** A local question that is not answered, and whatever a test needs otherwise. */
export const anItem = (part: Partial<AssessedItem>): AssessedItem => ({
  id: 'item',
  tableId: null,
  section: 'need',
  kind: 'question',
  origin: 'national',
  placement: 'local',
  provenance: 'law',
  title: words.anItem,
  guidance: '',
  law: [],
  deferred: false,
  minimumRows: null,
  when: null,
  applies: true,
  national: null,
  stance: null,
  reason: '',
  content: null,
  departure: null,
  inPlace: [],
  files: [],
  mark: null,
  openQuestions: 0,
  by: null,
  at: null,
  version: 0,
  ...part,
});
