import { isOpenToWriting, stateOf } from '@countersign/domain/assessment/lifecycle';
import { resolveAssessment } from '@countersign/domain/document/items';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { personView } from '../../../platform/graphql/person.js';
import { itemView } from './item.graphql.js';
import type { LoadedAssessment } from './loading/loaded-assessment.js';
import { localityView } from './locality.graphql.js';
import { lastSaved, outlineOf } from './outline.graphql.js';
import { WorkedOut } from './work-out.js';

/** What each room resolves by itself, from the assessment that the view hands on. */
type OfRooms =
  'history' | 'inspections' | 'questions' | 'refusal' | 'round' | 'screening' | 'standing' | 'unsignedChanges';

/** What takes an argument, which only a resolver is given. */
type WithArguments = 'findings' | 'part';

/** An assessment as its view hands it on to whoever resolves a field of it: worked out once for all of them. */
export interface Handed {
  readonly worked: WorkedOut;
  /** The sealed texts that were read with it; left out where whoever needs one reads it. */
  readonly sealedTexts?: ReadonlyMap<string, string>;
}

export type AssessmentView = Omit<contract.Assessment, OfRooms | WithArguments> & Handed;

/** Getters: a part of the answer that nobody selected is not worked out. */
export const assessmentView = (loaded: LoadedAssessment, read: Pick<Handed, 'sealedTexts'> = {}): AssessmentView => {
  const worked = new WorkedOut(loaded);
  const { records, people: names } = loaded;
  return {
    __typename: 'Assessment',
    worked,
    ...read,
    id: loaded.id,
    title: loaded.title,
    serviceId: loaded.serviceId,
    controller: { __typename: 'Organisation', ...loaded.controller },
    releaseId: loaded.release.id,
    releaseNumber: loaded.release.number,
    releaseHash: loaded.release.hash,
    matrixId: loaded.matrixId,
    matrixVersion: loaded.matrixVersion,
    startedAt: loaded.startedAt,
    state: stateOf(records),
    openToWriting: isOpenToWriting(stateOf(records)),
    authors: records.authors.map((author) => personView(author, names)),
    get hash() {
      return worked.hash;
    },
    get items() {
      return worked.document.map((item) => itemView(item, worked.matrix, names));
    },
    get outline() {
      return outlineOf(worked.document);
    },
    get savedAt() {
      return lastSaved(worked.document);
    },
    get removedItems() {
      const gone = resolveAssessment({ ...loaded.release, items: [] }, loaded.removed, loaded.beside);
      return gone.map((item) => itemView(item, worked.matrix, names));
    },
    get highestResidual() {
      return worked.highestResidual;
    },
    get highestNow() {
      return worked.highestNow;
    },
    get locality() {
      return localityView(worked.locality);
    },
  };
};
