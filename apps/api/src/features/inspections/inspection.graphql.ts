import * as words from '@countersign/words/api/features/inspections';
import { gateState, gateView } from '../roll-outs/index.js';
import { agreementView } from '../agreements/index.js';
import { assessmentView, summaryView } from '../assessments/index.js';
import { signatoryView } from '../training/index.js';
import { stages } from '@countersign/domain/gates';
import { dayOf } from '@countersign/domain/kernel';
import type * as contract from '../../platform/graphql/generated/contract.js';
import type { InspectForce, LoadedForce } from './inspect-force.js';
import type { LoadedInspection } from './inspections.repository.js';

export const inspectionView = (loaded: LoadedInspection): contract.Inspection => ({
  __typename: 'Inspection',
  id: loaded.id,
  regulator: { __typename: 'Organisation', ...loaded.regulator },
  force: { __typename: 'Organisation', ...loaded.force },
  purpose: loaded.purpose,
  openedBy: loaded.openedByName ?? words.anInspectorOfRegulator({ regulator: loaded.regulator.name }),
  openedAt: loaded.openedAt,
  endsOn: loaded.endsOn,
  closedAt: loaded.closedAt,
  open: loaded.open,
  mine: loaded.mine,
  reads: loaded.reads.map((read) => ({ __typename: 'InspectionRead', ...read })),
});

export const toMoved = (loaded: LoadedInspection): contract.InspectionMoved => ({
  __typename: 'InspectionMoved',
  inspection: inspectionView(loaded),
});

export const inspectedForceView = ({ inspection, assessments, services, signatories, readAt }: LoadedForce) => ({
  __typename: 'InspectedForce' as const,
  inspection: inspectionView(inspection),
  organisation: { __typename: 'Organisation' as const, ...inspection.force },
  assessments: assessments.map(summaryView),
  agreements: services.flatMap(({ agreements }) => agreements.map((one) => agreementView(one, {}))),
  signatories: signatories.map((one) => signatoryView(one, dayOf(readAt))),
  gates: services.flatMap(({ serviceId, position, rollOut }) =>
    stages.map((stage) => gateView(gateState(serviceId, stage, position, rollOut, readAt))),
  ),
});

type Inspected = NonNullable<Awaited<ReturnType<InspectForce['assessment']>>>;

/** As the force reads it, with what the resolvers of its fields would read for the force already in it. */
export const inspectedAssessmentView = ({ loaded, sealedTexts, inspection }: Inspected) =>
  Object.assign(assessmentView(loaded, { sealedTexts }), { inspections: [inspectionView(inspection)] });
