import { factLines } from '../kernel/fact-lines.js';
import type { Day, Instant } from '../kernel/instant.js';
import type { StageRequest } from './position.js';

/** The certificate of an opening: the one text that is hashed, stored and shown (G3). */
export const openingCertificate = (facts: {
  readonly controller: string;
  readonly serviceId: string;
  readonly request: StageRequest;
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
    ['Activities', facts.request.activities.join(', ')],
    ['People', String(facts.request.users)],
    ['Request', facts.request.requestId],
    ['Standing on the assessment with SHA-256', facts.assessmentHash],
    ['Open until', facts.until],
    ['Opened by', `${facts.signatory} (${facts.signatoryId})`],
    ['Opened at', facts.at],
  ]);
