import type { TemplateWaiting } from '@countersign/domain/waiting';
import { draftHash, live, type Draft } from '../templates/index.js';

/** What a template draft has that may wait for somebody. */
export const templateWaiting = (draft: Draft): TemplateWaiting => ({
  id: draft.id,
  itemCount: live(draft).length,
  changedSinceRelease: draftHash(draft) !== draft.releases.at(-1)?.hash,
  authors: draft.authors.map(({ id }) => id),
});
