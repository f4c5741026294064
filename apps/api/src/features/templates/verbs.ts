import type { Tenancy } from '@countersign/database';
import { PublishRelease } from './publish-release.js';
import { TemplatesRepository } from './templates.repository.js';

/** The publishing of a template, for who runs without the server around it. */
export const templateVerbs = (tenancy: Tenancy) => {
  const templates = new TemplatesRepository();
  return { templates, publish: new PublishRelease(tenancy, templates) };
};
