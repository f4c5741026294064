export type { Cited, Confidence, Provision } from './law/provision.js';
export { citationOn, citedOn, lastCited } from './law/cited.js';
export { provisionOn, provisions, provisionsOn, versionsOf } from './law/provisions.js';
export { leastSureOf } from './law/confidence.js';
export { commencementById, commencements, type Commencement, type ProvisionChange } from './law/commencements.js';
export { rightById, rights, type Right } from './law/rights.js';
export { screeningCriteria, screeningCriterionById, type SourcedCriterion } from './law/screening.js';
export { approvals, type Approval } from './law/approvals.js';
export { knownRisksInShort } from './risk/known-risks-in-short.worked-out.js';
export { knownRiskById, knownRisks } from './risk/known-risks.js';
export type { Happened, KnownRisk, SuggestedMeasure } from './risk/known-risk.js';
export { footingInWords } from './account/footing-in-words.js';
export { controlsFor } from './risk/controls.js';
export { countryName } from './document/countries.js';
export { mostFileBytes, mostFileBytesReason } from './document/file-space.js';
export { codeList, nameOfCode, type CodeEntry, type CodeListLaw } from './code-lists/code-list.js';
export { exemptions } from './law/freedom-of-information.js';
export {
  schedule8ConditionById,
  schedule8Conditions,
  schedule8SubtestsOf,
  type Schedule8Condition,
  type Schedule8Subtest,
} from './law/schedule-8.js';
export { ico3x3, matrices, matrixById, type SourcedMatrix } from './risk/matrices.js';
export { goodOfSection } from './document/good-sections.js';
export { sectionById, sections, type Section, type SectionId } from './document/sections.js';
export {
  componentName,
  processorName,
  type Component,
  type NamesOfService,
  type Processor,
  type Service,
} from './services/service.js';
export { fieldText, kindTexts } from './document/field-texts.js';
export type { FieldText, KindText } from './document/field-texts/kind-text.js';
export { rolesInWords } from './labels/roles-in-words.js';
export { stagesInWords } from './labels/stages-in-words.js';
export { labels } from './labels/labels.js';
export { labelOfWord, wordLabels } from './labels/label-of-word.js';
export { basesFor, lawfulBases, type LawfulBasisLabel } from './labels/lawful-bases.js';
export { peopleCategories, type PeopleCategoryLabel } from './labels/people-categories.js';
export { ruleTitles } from './rules/rule-titles.worked-out.js';
export { ruleBook, ruleText } from './rules/rule-book.js';
export { ruleLawOn } from './rules/rule-law.js';
export type { FindingSeverity, RuleText, Sentence } from './rules/rule.js';
export { explainFinding, type Explanation } from './rules/explain-finding.js';
export type { JudgedOn } from './rules/facts-in-words.js';
export { explainCondition } from './gates/explain-condition.js';
export { gateCondition, gateConditions, type GateCondition } from './gates/gate-conditions.js';
export { longestInspectionDays, longestInspectionReason } from './inspections/longest-inspection.js';
export { longestTrainingReason, longestTrainingYears } from './training/longest-training.js';
export { longestPeriodReasons, longestPeriods } from './gates/longest-periods.js';
export { gateLaw, pilotUsers, pilotUsersSource } from './gates/gate-law.js';
export { clauseById, clauses, type Clause } from './clauses/clauses.js';
export { clauseLawOf, limbById, limbs, limbsFor, type Limb } from './clauses/limbs.js';
