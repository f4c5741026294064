import {
  controls,
  harmTypes,
  measureEffects,
  measureKinds,
  peopleCategories,
  regimes,
  riskAxes,
} from './enumerations.js';
import { code, day, kind, line, list, references, requiredCode, requiredWord, text, word, words } from './build.js';

/** A risk to people, scored before and after its measures. Levels are never in here: they are computed (law 7). */
export const risk = kind('title', {
  title: line('Title', 'Enter a title for the risk'),
  harm: text('Harm to people'),
  harmType: requiredWord('Type of harm', harmTypes),
  regime: word('Regime', regimes),
  activities: references('Activities', 'activity'),
  people: words('People it could fall on', peopleCategories),
  /** The known risk of the library that this one assesses; null where it is of the force's own making. */
  knownRisk: code('Known risk', 'known-risk'),
  likelihood: code('Likelihood', 'likelihood'),
  severity: code('Severity', 'severity'),
  measures: list('Measures', {
    text: text('Measure', 'Enter what the measure is'),
    measureKind: requiredWord('Kind of measure', measureKinds),
    control: word('What it works by', controls),
    effect: requiredWord('Effect on the risk', measureEffects),
    lowers: words('What it lowers', riskAxes),
    owner: line('Owner'),
    /** The day by which it is to be in place; null where none is set. */
    due: day('Day by which it is in place'),
    /** What will show that it is in place: a document, a setting, a test. */
    evidence: text('Evidence'),
  }),
  residualLikelihood: code('Likelihood after measures', 'likelihood'),
  residualSeverity: code('Severity after measures', 'severity'),
});

/** A known risk of the library that does not arise here, with the reason. */
export const setAside = kind('knownRisk', {
  knownRisk: requiredCode('Known risk', 'known-risk', 'Choose a known risk'),
  reason: text('Why it does not arise here'),
});
