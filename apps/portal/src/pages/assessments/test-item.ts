import type { ResolvedItem } from '@countersign/domain';

/** A local question that is not answered, and whatever a test needs otherwise. */
export const anItem = (part: Partial<ResolvedItem>): ResolvedItem => ({
  id: 'item',
  tableId: null,
  section: 'need',
  kind: 'question',
  origin: 'national',
  placement: 'local',
  provenance: 'law',
  title: 'An item',
  guidance: '',
  law: [],
  deferred: false,
  minimumRows: null,
  national: null,
  stance: null,
  reason: '',
  content: null,
  departure: null,
  by: null,
  at: null,
  version: 0,
  ...part,
});
