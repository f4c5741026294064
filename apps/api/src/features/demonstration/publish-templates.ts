import { kentSignOff } from '@countersign/demonstration';
import type { Tenancy } from '@countersign/database';
import type { DocumentKind } from '@countersign/domain/document/kinds';
import { draftHash, templateVerbs } from '../templates/index.js';
import { done, signedInAs } from './people.js';
import { acting } from './acting.js';

const notes: Partial<Readonly<Record<DocumentKind, string>>> = kentSignOff.releaseNotes;

/** Publishes the first release of every template that has none. Returns how many were published. */
export const publishTemplates = async (tenancy: Tenancy, programmeId: string): Promise<number> => {
  const { templates, publish } = templateVerbs(tenancy);
  const publisher = await signedInAs(tenancy, programmeId, 'template-publisher');
  const drafts = await tenancy.read(publisher, 'read-template-drafts', (tx) => templates.all(tx));
  const unpublished = drafts.filter(({ releases }) => releases.length === 0);
  for (const draft of unpublished) {
    const request = { templateId: draft.id, draftHash: draftHash(draft), notes: notes[draft.kind] ?? '' };
    await done(publish.run(acting(publisher), request));
  }
  return unpublished.length;
};
