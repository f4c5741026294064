import { asItCounts } from '../document/as-it-counts.js';
import type { ResolvedItem } from '../document/resolved-document.js';
import type { Finding, FindingOverride, RuleId } from './finding.js';
import { withOverrides } from './override.js';
import type { Rule, RuleLaw } from './rule.js';
import { retrospective } from './rules/l03-retrospective.js';
import { sectionReview } from './rules/l11-section-review.js';
import { localCoverage } from './rules/l13-local-coverage.js';
import { deferredItems } from './rules/l14-deferred-items.js';
import { jointSignatures } from './rules/l17-joint-signatures.js';
import { componentHasProcessor } from './rules/l30-component-has-processor.js';
import { descriptionNotRole } from './rules/l31-description-not-role.js';
import { oneRegimePerActivity } from './rules/l50-one-regime-per-activity.js';
import { categoryRegimeConflict } from './rules/l51-category-regime-conflict.js';
import { riskRegime } from './rules/l52-risk-regime.js';
import { basisEnum } from './rules/l53-basis-enum.js';
import { schedule8 } from './rules/l54-sch8.js';
import { rightsMatrix } from './rules/l55-rights-matrix.js';
import { peopleCategories } from './rules/l56-ds-categories.js';
import { loggingMatrix } from './rules/l57-logging-matrix.js';
import { systemOfRecord } from './rules/l58-system-of-record.js';
import { matrixComputed } from './rules/l60-matrix-computed.js';
import { sameInputSameOutput } from './rules/l61-same-input-same-output.js';
import { methodPinned } from './rules/l62-method-pinned.js';
import { identicalMitigation } from './rules/l63-identical-mitigation.js';
import { measureHarmMatch } from './rules/l64-measure-harm-match.js';
import { riskLibrary } from './rules/l67-risk-library.js';
import { statutoryContent } from './rules/l68-statutory-content.js';
import { activityInUseNotAssessed } from './rules/l100-activity-in-use-not-assessed.js';
import { recordingRetention } from './rules/l101-recording-retention.js';
import { partnerGuestAccess } from './rules/l102-partner-guest-access.js';
import { liveVideo } from './rules/l103-live-video.js';
import { screening } from './rules/l104-screening.js';
import { legacyAssessment } from './rules/l06-legacy-pia.js';
import { declinedAssurance } from './rules/l32-declined-assurance.js';
import { evidenceHeld } from './rules/l47-evidence-held.js';
import { wrongEvidenceType } from './rules/l65-wrong-evidence-type.js';
import { engagementType } from './rules/l70-engagement-type.js';
import { actionClosure } from './rules/l71-action-closure.js';
import { claimAnchor } from './rules/l72-claim-anchor.js';
import { citationCheck } from './rules/l73-citation-check.js';
import { alternatives } from './rules/l74-alternatives.js';
import { publishReady } from './rules/l83-publish-ready.js';
import { consulteeDiversity } from './rules/l90-consultee-diversity.js';
import { locationModel } from './rules/l110-location-model.js';
import { exceptionImport } from './rules/l111-exception-import.js';
import { contradiction } from './rules/l112-contradiction.js';
import { transferTests } from './rules/l113-transfer-tests.js';
import { parentJurisdiction } from './rules/l114-parent-jurisdiction.js';
import { instructionRegister } from './rules/l115-instruction-register.js';
import { noticeAndComplaint } from './rules/l120-notice-and-complaint.js';
import { lostReference } from './rules/r0-lost-reference.js';
import { openQuestion } from './rules/w1-open-question.js';

/** The rule book: every id has its function, or this does not compile. */
export const ruleBook: Readonly<Record<RuleId, Rule>> = {
  L03_RETROSPECTIVE: retrospective,
  L06_LEGACY_PIA: legacyAssessment,
  L11_SECTION_REVIEW: sectionReview,
  L13_LOCAL_COVERAGE: localCoverage,
  L14_DEFERRED_ITEMS: deferredItems,
  L17_JOINT_SIGNATURES: jointSignatures,
  L30_COMPONENT_HAS_PROCESSOR: componentHasProcessor,
  L31_DESCRIPTION_NOT_ROLE: descriptionNotRole,
  L32_DECLINED_ASSURANCE: declinedAssurance,
  L47_EVIDENCE_HELD: evidenceHeld,
  L50_ONE_REGIME_PER_ACTIVITY: oneRegimePerActivity,
  L51_CATEGORY_REGIME_CONFLICT: categoryRegimeConflict,
  L52_RISK_REGIME: riskRegime,
  L53_BASIS_ENUM: basisEnum,
  L54_SCH8: schedule8,
  L55_RIGHTS_MATRIX: rightsMatrix,
  L56_DS_CATEGORIES: peopleCategories,
  L57_LOGGING_MATRIX: loggingMatrix,
  L58_SYSTEM_OF_RECORD: systemOfRecord,
  L60_MATRIX_COMPUTED: matrixComputed,
  L61_SAME_INPUT_SAME_OUTPUT: sameInputSameOutput,
  L62_METHOD_PINNED: methodPinned,
  L63_IDENTICAL_MITIGATION: identicalMitigation,
  L64_MEASURE_HARM_MATCH: measureHarmMatch,
  L65_WRONG_EVIDENCE_TYPE: wrongEvidenceType,
  L67_RISK_LIBRARY: riskLibrary,
  L68_STATUTORY_CONTENT: statutoryContent,
  L70_ENGAGEMENT_TYPE: engagementType,
  L71_ACTION_CLOSURE: actionClosure,
  L72_CLAIM_ANCHOR: claimAnchor,
  L73_CITATION_CHECK: citationCheck,
  L74_ALTERNATIVES: alternatives,
  L83_PUBLISH_READY: publishReady,
  L90_CONSULTEE_DIVERSITY: consulteeDiversity,
  L100_ACTIVITY_IN_USE_NOT_ASSESSED: activityInUseNotAssessed,
  L101_RECORDING_RETENTION: recordingRetention,
  L102_PARTNER_GUEST_ACCESS: partnerGuestAccess,
  L103_LIVE_VIDEO: liveVideo,
  L104_SCREENING: screening,
  L110_LOCATION_MODEL: locationModel,
  L111_EXCEPTION_IMPORT: exceptionImport,
  L112_CONTRADICTION: contradiction,
  L113_TRANSFER_TESTS: transferTests,
  L114_PARENT_JURISDICTION: parentJurisdiction,
  L115_INSTRUCTION_REGISTER: instructionRegister,
  L120_NOTICE_AND_COMPLAINT: noticeAndComplaint,
  R0_LOST_REFERENCE: lostReference,
  W1_OPEN_QUESTION: openQuestion,
};

/**
 * What the whole rule book says of a document, every text that says nothing read as blank: what blocks first, then in the order of the document, whole-document
 * last. A finding that was overridden stays in the list, with its override, and no longer blocks once that counts.
 */
export const findingsOf = (
  document: readonly ResolvedItem[],
  law: RuleLaw,
  overrides: readonly FindingOverride[] = [],
): readonly Finding[] => {
  const place = new Map(document.map((item, index) => [item.id, index]));
  const placeOf = ({ itemId }: Finding) => (itemId === null ? document.length : (place.get(itemId) ?? document.length));
  const read = asItCounts(document);
  const found = Object.values(ruleBook).flatMap((rule) => rule(read, law));
  return withOverrides(found, read, law, overrides).sort(
    (a, b) => Number(b.blocks) - Number(a.blocks) || placeOf(a) - placeOf(b),
  );
};
