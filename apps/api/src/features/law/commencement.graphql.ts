import type { Commencement } from '@countersign/catalogue';
import { judgedFor, standingDecision } from '@countersign/domain/assessment/lifecycle';
import { lawThatChanged, type SignatureFact } from '@countersign/domain/gates';
import type { Instant } from '@countersign/domain/kernel';
import { touchedBy } from '@countersign/domain/law';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { explainedFinding } from '../../platform/graphql/explained.js';
import { WorkedOut, type LoadedAssessment } from '../assessments/index.js';

/** What rests on the law in one assessment, worked out once for every day on which the law changed. */
export const restingOnLaw = (loaded: LoadedAssessment) => {
  const { document, findings, judged } = new WorkedOut(loaded);
  const standing = standingDecision(loaded.records);
  const signature: Pick<SignatureFact, 'judgedOn'> | null = standing && judgedFor(loaded.records, standing);
  const items = document.filter(({ applies }) => applies);
  return {
    id: loaded.id,
    title: loaded.title,
    items,
    findings: findings.map((finding) => explainedFinding(finding, judged, loaded.people)),
    signature,
  };
};

type Resting = ReturnType<typeof restingOnLaw>;

export const commencementView = (
  commencement: Commencement,
  resting: readonly Resting[],
  at: Instant,
): contract.Commencement => ({
  __typename: 'Commencement',
  id: commencement.id,
  day: commencement.day,
  title: commencement.title,
  source: commencement.source,
  confidence: commencement.confidence,
  material: commencement.material,
  changes: commencement.changes.map((change) => ({ __typename: 'ProvisionChange', ...change })),
  assessments: resting.map((one) => touchedView(commencement, one, at)).filter(isTouched),
});

const touchedView = (commencement: Commencement, resting: Resting, at: Instant): contract.TouchedAssessment => {
  const touched = touchedBy(commencement, resting);
  return {
    __typename: 'TouchedAssessment',
    assessmentId: resting.id,
    title: resting.title,
    items: touched.items.map(({ id, title, law }) => ({ __typename: 'TouchedItem', id, title, law })),
    findings: touched.findings,
    signature: resting.signature !== null && lawThatChanged(resting.signature, [commencement], at).length > 0,
  };
};

const isTouched = ({ items, findings, signature }: contract.TouchedAssessment): boolean =>
  signature || items.length > 0 || findings.length > 0;
