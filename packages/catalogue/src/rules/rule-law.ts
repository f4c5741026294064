import {
  harmTypes,
  ruleIds,
  type Control,
  type Day,
  type HarmType,
  type Matrix,
  type RuleLaw,
} from '@countersign/domain';
import { schedule8Conditions } from '../law/schedule-8.js';
import { ico3x3 } from '../risk/matrices.js';
import { microsoft365 } from '../services/microsoft-365.js';
import { processors } from '../services/processors.js';
import { ruleBook } from './rule-book.js';

const everyControl = Object.fromEntries(harmTypes.map((harm) => [harm, []])) as unknown as Record<
  HarmType,
  readonly Control[]
>;

/** The law and the service that the rule book judges a document by, on a day (law 15). */
export const ruleLawOn = (day: Day, matrix: Matrix = ico3x3): RuleLaw => ({
  day,
  matrix,
  isMethodPinned: true,
  components: microsoft365.components.map(({ id, processor }) => ({
    id,
    processor,
    records: id === 'teams-recording',
  })),
  processors: processors.map(({ id, parentJurisdiction }) => ({ id, parentJurisdiction })),
  schedule8: schedule8Conditions.map(({ id, subtests }) => ({ id, subtests: subtests.map((subtest) => subtest.id) })),
  rights: [],
  logging: { isJustificationAsked: day < '2025-08-19', testGoodForDays: 180 },
  knownRisks: [],
  controlsFor: everyControl,
  screening: [],
  transfers: { isProcessorRouteOpen: day >= '2026-02-05', approvedUnderPart3: [], approvedUnderUkGdpr: [] },
  phrases: { asExisting: [], addressedElsewhere: [], consultedRegulator: [], withoutEnd: [] },
  thresholds: { thinWords: 25, sameMeasures: 0.8, ownVoices: 0.7, redacted: 0.5 },
  overridable: ruleIds.filter((id) => ruleBook[id].overridable),
});
