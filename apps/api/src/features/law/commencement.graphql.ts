import type { Commencement } from '@countersign/catalogue';
import { dayOf, standingDecision, touchedBy } from '@countersign/domain';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { explainedFinding } from '../../platform/graphql/explained.js';
import { WorkedOut, type LoadedAssessment } from '../assessments/index.js';

/** What rests on the law in one assessment, worked out once for every day on which the law changed. */
export const restingOnLaw = (loaded: LoadedAssessment) => {
  const { document, findings } = new WorkedOut(loaded);
  const items = document.filter(({ applies }) => applies);
  const standing = standingDecision(loaded.records);
  const law = [...new Set(items.flatMap((item) => item.law))];
  return {
    id: loaded.id,
    title: loaded.title,
    items,
    findings: findings.map((finding) => explainedFinding(finding, loaded.people)),
    signatures: standing ? [{ law, signedOn: dayOf(standing.at) }] : [],
  };
};

type Resting = ReturnType<typeof restingOnLaw>;

export const commencementView = (commencement: Commencement, resting: readonly Resting[]): contract.Commencement => ({
  __typename: 'Commencement',
  id: commencement.id,
  day: commencement.day,
  title: commencement.title,
  source: commencement.source,
  confidence: commencement.confidence,
  material: commencement.material,
  changes: commencement.changes.map((change) => ({ __typename: 'ProvisionChange', ...change })),
  assessments: resting.map((one) => touchedView(commencement, one)).filter(isTouched),
});

const touchedView = (commencement: Commencement, resting: Resting): contract.TouchedAssessment => {
  const touched = touchedBy(commencement, resting);
  return {
    __typename: 'TouchedAssessment',
    assessmentId: resting.id,
    title: resting.title,
    items: touched.items.map(({ id, title, law }) => ({ __typename: 'TouchedItem', id, title, law })),
    findings: touched.findings,
    signature: touched.signatures.length > 0,
  };
};

const isTouched = ({ items, findings, signature }: contract.TouchedAssessment): boolean =>
  signature || items.length > 0 || findings.length > 0;
