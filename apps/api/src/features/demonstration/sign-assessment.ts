import { gateLaw } from '@countersign/catalogue';
import { kentSignOff } from '@countersign/demonstration';
import type { Tenancy } from '@countersign/database';
import { currentRound } from '@countersign/domain/assessment/lifecycle';
import { standingView } from '@countersign/domain/assessment/screening';
import { dayOf, daysBefore } from '@countersign/domain/kernel';
import { assessments, WorkedOut, type AssessmentVerbs, type LoadedAssessment } from '../assessments/index.js';
import { done, signedInAs, todayOf } from './people.js';
import { acting } from './acting.js';

/** Takes a written assessment through view, handing in, advice, approval and decision, from where it stands. */
export const signAssessment = async (
  verbs: AssessmentVerbs,
  forceId: string,
  assessmentId: string,
  tenancy: Tenancy,
): Promise<void> => {
  const as = (role: Parameters<typeof signedInAs>[2]) => signedInAs(tenancy, forceId, role);
  const assessor = await as('assessor');
  const read = (): Promise<LoadedAssessment> =>
    tenancy.read(assessor, 'read-assessments', async (tx) => {
      const found = await assessments.find(tx, assessmentId);
      if (!found) throw new Error('The assessment of the demonstration is not there.');
      return found;
    });
  const [dpo, written] = [await as('data-protection-officer'), await read()];
  const { hash: screened } = new WorkedOut(written).screening;
  if (standingView(written.screening, screened, gateLaw, dayOf(written.readAt)) === null)
    await done(verbs.giveScreeningView.run(acting(dpo), { assessmentId, hash: screened, ...kentSignOff.screening }));

  if (currentRound(written.records) === null) {
    const { hash } = new WorkedOut(written);
    await done(verbs.submit.run(acting(assessor), { assessmentId, hash }));
  }
  const hash = currentRound((await read()).records)?.submission.hash ?? '';
  const { advice, canProceed, conditions, reviewAfterDays } = kentSignOff;
  if (currentRound((await read()).records)?.advice === null) {
    const points = advice.map(({ text }) => text);
    await done(verbs.giveAdvice.run(acting(dpo), { assessmentId, hash, points, remark: '', canProceed }));
  }
  if (currentRound((await read()).records)?.approval === null)
    await done(verbs.approveMeasures.run(acting(await as('information-asset-owner')), { assessmentId, hash }));

  const given = currentRound((await read()).records)?.advice?.points ?? [];
  const answers = given.map(({ id, text }) => {
    const { accepted, reason } = advice.find((one) => one.text === text) ?? { accepted: true, reason: '' };
    return { pointId: id, accepted, reason };
  });
  const decision = { kind: 'approve-with-conditions', residualRiskAccepted: true, conditions, reason: '' } as const;
  const siro = await as('senior-information-risk-owner');
  const reviewBy = daysBefore(await todayOf(tenancy, siro), -reviewAfterDays);
  await done(verbs.decide.run(acting(siro), { assessmentId, hash, answers, reviewBy, ...decision }));
};
