import { factLines, type NamedFact } from '../kernel/fact-lines.js';
import type { Day, Instant } from '../kernel/instant.js';
import type { CoveredActivity, StageRequest } from './position.js';

/**
 * The certificate of an opening: the one text that is hashed, stored and shown (G3). It opens each activity with the
 * components that it was assessed with, and with no others (law 3).
 */
export const openingCertificate = (facts: {
  readonly controller: string;
  readonly serviceId: string;
  readonly request: StageRequest;
  /** The activities that the signed text covers in this stage; none for a sandbox. */
  readonly covered: readonly CoveredActivity[];
  readonly assessmentHash: string;
  readonly until: Day;
  readonly signatory: string;
  readonly signatoryId: string;
  readonly at: Instant;
}): string =>
  factLines('Countersign: certificate of opening', [
    ['Controller', facts.controller],
    ['Service', facts.serviceId],
    ['Stage', facts.request.stage],
    ['Components', facts.request.components.join(', ')],
    ...facts.request.activities.map((id): NamedFact => ['Activity', activityOpened(id, facts)]),
    ['People', String(facts.request.users)],
    ['Request', facts.request.requestId],
    ['Standing on the assessment with SHA-256', facts.assessmentHash],
    ['Open until', facts.until],
    ['Opened by', `${facts.signatory} (${facts.signatoryId})`],
    ['Opened at', facts.at],
  ]);

const activityOpened = (
  id: string,
  { covered, request }: { readonly covered: readonly CoveredActivity[]; readonly request: StageRequest },
): string => {
  const assessed = covered.find((one) => one.id === id)?.components ?? [];
  return `${id}, with ${request.components.filter((one) => assessed.includes(one)).join(', ') || 'no component'}`;
};
