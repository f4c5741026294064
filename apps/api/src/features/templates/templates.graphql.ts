import type { TemplateItem } from '@countersign/domain/document/items';
import type * as contract from '../../platform/graphql/generated/contract.js';
import {
  draftHash,
  live,
  type Draft,
  type PersonName,
  type PublishedRelease,
  type ReleaseSummary,
  type WrittenItem,
} from './draft.js';
import type { Published } from './draft-again.js';
import type { EarlierItem } from './template-history.repository.js';

const person = ({ id, name }: PersonName): contract.Person => ({ __typename: 'Person', id, name });

const draftItem = (written: WrittenItem, index: number): contract.DraftItem => ({
  __typename: 'DraftItem',
  ...written.item,
  when: written.item.when ?? null,
  place: index + 1,
  version: written.version,
  editedBy: written.editedBy && person(written.editedBy),
  editedAt: written.editedBy && written.editedAt,
  retiredAt: written.retiredAt,
});

export const toItemHistory = (held: WrittenItem, earlier: readonly EarlierItem[]): contract.TemplateItemHistory => ({
  __typename: 'TemplateItemHistory',
  itemId: held.item.id,
  version: held.version,
  retired: held.retired,
  earlier: earlier.map((one, index) => draftItem({ ...one, hash: '', retired: false, retiredAt: null }, index)),
});

const releaseItem = (item: TemplateItem): contract.ReleaseItem => ({
  __typename: 'ReleaseItem',
  ...item,
  when: item.when ?? null,
});

export const toReleaseSummary = (release: ReleaseSummary): contract.ReleaseSummary => ({
  __typename: 'ReleaseSummary',
  ...release,
});

export const toRelease = (release: PublishedRelease): contract.Release => ({
  __typename: 'Release',
  ...release,
  items: release.items.map(releaseItem),
});

const latestHash = (draft: Draft): string | null => draft.releases.at(-1)?.hash ?? null;

export const toTemplateSummary = (draft: Draft): contract.TemplateSummary => ({
  __typename: 'TemplateSummary',
  id: draft.id,
  kind: draft.kind,
  title: draft.title,
  serviceId: draft.serviceId,
  itemCount: live(draft).length,
  releases: draft.releases.map(toReleaseSummary),
  get changedSinceRelease() {
    return draftHash(draft) !== latestHash(draft);
  },
});

export const toTemplate = (draft: Draft): contract.Template => {
  const hash = draftHash(draft);
  return {
    __typename: 'Template',
    id: draft.id,
    kind: draft.kind,
    title: draft.title,
    serviceId: draft.serviceId,
    items: live(draft).map(draftItem),
    retiredItems: draft.written.filter((one) => one.retired).map(draftItem),
    releases: draft.releases.map(toReleaseSummary),
    draftHash: hash,
    changedSinceRelease: hash !== latestHash(draft),
    authors: draft.authors.map(person),
  };
};

export const toTemplateSaved = (draft: Draft): contract.TemplateSaved => ({
  __typename: 'TemplateSaved',
  template: toTemplate(draft),
});

export const toReleasePublished = ({ release, draft }: Published): contract.ReleasePublished => ({
  __typename: 'ReleasePublished',
  release: toRelease(release),
  template: toTemplate(draft),
});
