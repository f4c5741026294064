// The rules about what an assessment rests on: papers, citations, claims.
export { legacyAssessment } from './l06-legacy-pia.js';
export { evidenceHeld } from './l47-evidence-held.js';
export { wrongEvidenceType } from './l65-wrong-evidence-type.js';
export { claimAnchor } from './l72-claim-anchor.js';
export { citationCheck } from './l73-citation-check.js';
