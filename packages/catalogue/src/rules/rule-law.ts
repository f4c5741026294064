import type { Day } from '@countersign/domain/kernel';
import type { Matrix } from '@countersign/domain/matrix';
import type { RuleBookLaw, RuleId } from '@countersign/domain/rule-book/finding';
import { runsOn } from '@countersign/domain/law';
import { announced } from '../law/announced.js';
import { approvals, type Approval } from '../law/approvals.js';
import { citedOn, citedVersionsOf } from '../law/cited.js';
import { rights } from '../law/rights.js';
import { schedule8Conditions } from '../law/schedule-8.js';
import { screeningCriteria } from '../law/screening.js';
import { controlsFor } from '../risk/controls.js';
import { knownRisksInShort } from '../risk/known-risks-in-short.worked-out.js';
import { ico3x3 } from '../risk/matrices.js';
import type { Service } from '../services/service.js';
import { phrases } from './phrases.js';
import { ruleBook } from './rule-book.js';

const [dutyToAssess] = citedVersionsOf('dpa2018.s64.1');
const leftTheUnion = announced.find(({ id }) => id === 'uk-gdpr');
const [beforeTheChangeOf62] = citedVersionsOf('dpa2018.s62.2');

const approvedOn = (day: Day, regime: Approval['regime'], scopes: readonly Approval['scope'][]): readonly string[] =>
  approvals
    .filter((one) => one.regime === regime && scopes.includes(one.scope) && runsOn(one, day))
    .flatMap(({ countries }) => countries);

/**
 * The law and the service that the rule book judges a document by, on a day (law 15). What changed, changed on the days
 * of the provisions; an approval that reaches some authorities alone is no approval of a country.
 */
export const ruleLawOn = (
  day: Day,
  { components, processors }: Pick<Service, 'components' | 'processors'>,
  matrix: Matrix = ico3x3,
): RuleBookLaw => ({
  day,
  matrix,
  isMethodPinned: true,
  dutyToAssessFrom: dutyToAssess?.inForceFrom ?? null,
  components: components.map(({ id, processor, records }) => ({ id, processor, records })),
  processors: processors.map(({ id, parentJurisdiction }) => ({ id, parentJurisdiction })),
  schedule8: schedule8Conditions.map(({ id, subtests }) => ({ id, subtests: subtests.map((subtest) => subtest.id) })),
  rights: rights.filter((one) => runsOn(one, day)).map(({ id, regime }) => ({ id, regime })),
  logging: {
    isJustificationAsked: beforeTheChangeOf62 !== undefined && runsOn(beforeTheChangeOf62, day),
    testGoodForDays: 180,
  },
  knownRisks: knownRisksInShort.filter(({ isAskedOfAll }) => isAskedOfAll).map(({ id }) => ({ id })),
  controlsFor,
  screening: screeningCriteria.map(({ id, needsAnother }) => ({ id, needsAnother })),
  transfers: {
    isProcessorRouteOpen: citedOn('dpa2018.s73.4.aa', day) !== null,
    isUnionAbroad: leftTheUnion !== undefined && day >= leftTheUnion.day,
    approvedUnderPart3: approvedOn(day, 'part-3', ['every-recipient']),
    approvedUnderUkGdpr: approvedOn(day, 'uk-gdpr', ['every-recipient', 'some-recipients']),
  },
  isComplaintsFormAsked: citedOn('dpa2018.s164A', day) !== null,
  phrases,
  thresholds: { thinWords: 25, sameMeasures: 0.8, ownVoices: 0.7, redacted: 0.5 },
  overridable: (Object.keys(ruleBook) as RuleId[]).filter((id) => ruleBook[id].overridable),
});
