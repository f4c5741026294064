import { demonstrationForce, kentAssessment, templateDpia } from '@countersign/demonstration';
import type { Session, Tenancy } from '@countersign/database';
import { assessments, assessmentVerbs, type AssessmentVerbs, type LoadedAssessment } from '../assessments/index.js';
import { templateVerbs } from '../templates/index.js';
import { done, signedInAs, todayOf } from './people.js';
import { recordDemonstrationAgreement } from './record-agreement.js';
import { signAssessment } from './sign-assessment.js';
import { writeAssessment } from './write-assessment.js';
import { acting } from './acting.js';

/**
 * Takes Kent's exemplary assessment through the verbs that everybody uses, as the people of the demonstration, so that
 * the ledger says who did what. It goes on where it was cut off, and once a decision was taken it touches nothing again.
 * False where there is nothing to do, or the release that is published is not the one that it was written for.
 */
export const loadKent = async (tenancy: Tenancy): Promise<boolean> => {
  const kent = demonstrationForce('Kent');
  const verbs = assessmentVerbs(tenancy);
  const assessor = await signedInAs(tenancy, kent.id, 'assessor');
  const release = await tenancy.read(assessor, 'read-releases', (tx) =>
    templateVerbs(tenancy).templates.latestRelease(tx, templateDpia.service),
  );
  if (release === null) return false;
  const begun = await assessmentOf(tenancy, assessor);
  if (begun !== null && begun.records.decisions.length > 0) return false;
  const loaded = begun ?? (await done(verbs.fork.run(acting(assessor), { releaseId: release, matrixId: null })));
  if (!isWrittenFor(loaded)) return false;

  if (loaded.records.submissions.length === 0) {
    const exemplary = kentAssessment(await todayOf(tenancy, assessor));
    const idOfRow = await writeAssessment(verbs, assessor, loaded, exemplary);
    const owner = await signedInAs(tenancy, kent.id, 'information-asset-owner');
    await recordMeasures(verbs, owner, loaded, exemplary, idOfRow);
  }
  await recordDemonstrationAgreement(tenancy, kent, templateDpia.service);
  await signAssessment(verbs, kent.id, loaded.id, tenancy);
  return true;
};

const assessmentOf = (tenancy: Tenancy, assessor: Session): Promise<LoadedAssessment | null> =>
  tenancy.read(assessor, 'read-assessments', async (tx) => {
    const all = await assessments.all(tx);
    return all.find(({ serviceId }) => serviceId === templateDpia.service) ?? null;
  });

/** Whether the release that was forked has the items of the template that the exemplary assessment was written for. */
const isWrittenFor = ({ release }: LoadedAssessment): boolean => {
  const ids = new Set(release.items.map(({ id }) => id));
  return ids.size === templateDpia.items.length && templateDpia.items.every(({ id }) => ids.has(id));
};

const recordMeasures = async (
  verbs: AssessmentVerbs,
  owner: Session,
  { id: assessmentId, beside }: LoadedAssessment,
  { measuresInPlace }: ReturnType<typeof kentAssessment>,
  idOfRow: ReadonlyMap<string, string>,
): Promise<void> => {
  const recorded = new Set(beside.inPlace.map(({ itemId, measure }) => `${itemId} ${measure}`));
  for (const { itemId: key, ...said } of measuresInPlace) {
    const itemId = idOfRow.get(key) ?? key;
    if (recorded.has(`${itemId} ${said.measure}`)) continue;
    await done(verbs.recordMeasureInPlace.run(acting(owner), { assessmentId, itemId, ...said }));
  }
};
