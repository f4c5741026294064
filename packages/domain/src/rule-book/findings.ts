import { asItCounts } from '../document/items/as-it-counts.js';
import type { ResolvedItem } from '../document/items/resolved-document.js';
import type { Finding, FindingOverride, RuleId } from './finding/finding.js';
import { withOverrides } from './finding/override.js';
import type { Rule, RuleLaw } from './finding/rule.js';
import { retrospective } from './use/l03-retrospective.js';
import { sectionReview } from './answers/l11-section-review.js';
import { localCoverage } from './answers/l13-local-coverage.js';
import { deferredItems } from './answers/l14-deferred-items.js';
import { jointSignatures } from './controllers/l17-joint-signatures.js';
import { componentHasProcessor } from './components/l30-component-has-processor.js';
import { descriptionNotRole } from './components/l31-description-not-role.js';
import { oneRegimePerActivity } from './activities/l50-one-regime-per-activity.js';
import { categoryRegimeConflict } from './activities/l51-category-regime-conflict.js';
import { riskRegime } from './method/l52-risk-regime.js';
import { basisEnum } from './activities/l53-basis-enum.js';
import { schedule8 } from './activities/l54-sch8.js';
import { rightsMatrix } from './assurance/l55-rights-matrix.js';
import { peopleCategories } from './activities/l56-ds-categories.js';
import { loggingMatrix } from './assurance/l57-logging-matrix.js';
import { systemOfRecord } from './assurance/l58-system-of-record.js';
import { matrixComputed } from './risks/l60-matrix-computed.js';
import { sameInputSameOutput } from './method/l61-same-input-same-output.js';
import { methodPinned } from './method/l62-method-pinned.js';
import { identicalMitigation } from './risks/l63-identical-mitigation.js';
import { measureHarmMatch } from './risks/l64-measure-harm-match.js';
import { riskLibrary } from './method/l67-risk-library.js';
import { statutoryContent } from './answers/l68-statutory-content.js';
import { activityInUseNotAssessed } from './use/l100-activity-in-use-not-assessed.js';
import { recordingRetention } from './use/l101-recording-retention.js';
import { partnerGuestAccess } from './use/l102-partner-guest-access.js';
import { liveVideo } from './use/l103-live-video.js';
import { screening } from './screening/l104-screening.js';
import { legacyAssessment } from './evidence/l06-legacy-pia.js';
import { declinedAssurance } from './processors/l32-declined-assurance.js';
import { evidenceHeld } from './evidence/l47-evidence-held.js';
import { wrongEvidenceType } from './evidence/l65-wrong-evidence-type.js';
import { engagementType } from './consultation/l70-engagement-type.js';
import { actionClosure } from './justification/l71-action-closure.js';
import { claimAnchor } from './evidence/l72-claim-anchor.js';
import { citationCheck } from './evidence/l73-citation-check.js';
import { alternatives } from './justification/l74-alternatives.js';
import { publishReady } from './justification/l83-publish-ready.js';
import { consulteeDiversity } from './consultation/l90-consultee-diversity.js';
import { locationModel } from './components/l110-location-model.js';
import { exceptionImport } from './components/l111-exception-import.js';
import { contradiction } from './transfers/l112-contradiction.js';
import { transferTests } from './transfers/l113-transfer-tests.js';
import { parentJurisdiction } from './processors/l114-parent-jurisdiction.js';
import { instructionRegister } from './processors/l115-instruction-register.js';
import { noticeAndComplaint } from './justification/l120-notice-and-complaint.js';
import { lostReference } from './justification/r0-lost-reference.js';
import { openQuestion } from './consultation/w1-open-question.js';

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
