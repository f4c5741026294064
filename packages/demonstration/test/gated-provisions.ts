import type { ConditionId } from '@countersign/domain/gates';
import type { RuleId } from '@countersign/domain/rule-book/finding';

/**
 * The provisions that a force has to have dealt with before real personal data goes in, or before a stage begins, and
 * that are in force: as the research of November 2026 lists them.
 */
export const gated: readonly string[] = `
dpa2018.s29.1 dpa2018.s29.1A dpa2018.s31 dpa2018.s32.1 dpa2018.s32.3 dpa2018.s33.1A dpa2018.s35.1-2 dpa2018.s35.3-5
dpa2018.s35.8 dpa2018.s36.1 dpa2018.s36.3 dpa2018.s36.4 dpa2018.s37 dpa2018.s38.1 dpa2018.s38.2 dpa2018.s38.3
dpa2018.s39.1 dpa2018.s39.2 dpa2018.s40A dpa2018.s41 dpa2018.s42.2 dpa2018.s42.4 dpa2018.s43.3 dpa2018.s44.1
dpa2018.s50A dpa2018.s50B dpa2018.s55.3 dpa2018.s57.1-2 dpa2018.s57.3-5 dpa2018.s58.1 dpa2018.s58.2-3 dpa2018.s59.2
dpa2018.s59.3 dpa2018.s59.4 dpa2018.s59.5 dpa2018.s59.5.a dpa2018.s59.5.b dpa2018.s59.5.c dpa2018.s59.5.d
dpa2018.s59.6.a dpa2018.s59.6.b dpa2018.s59.6.c dpa2018.s59.6.d dpa2018.s59.6.e dpa2018.s59.6.f dpa2018.s59.7
dpa2018.s59.8 dpa2018.s61.1-2 dpa2018.s62.1.a dpa2018.s62.1.b dpa2018.s62.1.c dpa2018.s62.1.d dpa2018.s62.1.e
dpa2018.s62.1.f dpa2018.s62.2 dpa2018.s62.3 dpa2018.s64.1 dpa2018.s64.2 dpa2018.s64.3.a dpa2018.s64.3.b
dpa2018.s64.3.c dpa2018.s64.3.d dpa2018.s64.4 dpa2018.s65.1 dpa2018.s65.2 dpa2018.s66.2.a dpa2018.s66.2.b
dpa2018.s66.2.c dpa2018.s66.2.d dpa2018.s70 dpa2018.s71 dpa2018.s72 dpa2018.s73.1 dpa2018.s73.2 dpa2018.s73.3
dpa2018.s73.4.a dpa2018.s73.4.aa dpa2018.s73.4.b dpa2018.s73.5-6 dpa2018.s75.1A dpa2018.s78.1 dpa2018.s78.7
dpa2018.sch8 ukgdpr.5.1.a ukgdpr.5.1.b ukgdpr.5.1.c ukgdpr.5.1.d ukgdpr.5.1.e ukgdpr.5.1.f ukgdpr.6.1 ukgdpr.7-8
ukgdpr.9 ukgdpr.10 dpa2018.sch1.apd ukgdpr.13 ukgdpr.14 ukgdpr.22A-D ukgdpr.25 ukgdpr.26 ukgdpr.28.1 ukgdpr.28.2
ukgdpr.28.3.chapeau ukgdpr.28.3.a ukgdpr.28.3.b ukgdpr.28.3.c ukgdpr.28.3.d ukgdpr.28.3.e ukgdpr.28.3.f ukgdpr.28.3.g
ukgdpr.28.3.h ukgdpr.28.4 ukgdpr.28.9 ukgdpr.28.10 ukgdpr.30.1 ukgdpr.35.1 ukgdpr.35.2 ukgdpr.35.3 ukgdpr.35.7.a
ukgdpr.35.7.b ukgdpr.35.7.c ukgdpr.35.7.d ukgdpr.35.9 ukgdpr.36.1 ukgdpr.38 ukgdpr.39 ukgdpr.44A ukgdpr.46
pirm2023.code app.rrd app.groups app.sysrecord app.sharing scot.ni.rrd ico.dpia.steps ico.dpia.early
ico.dpia.outsourced ico.dpia.similar ico.dpia.consult ico.dpia.objective ico.dpia.measures ico.dpia.signoff
ico.dpia.listscreen ico.le.logging ico.remote.access gov.siro gov.iao gov.programme gov.template gov.training
`
  .trim()
  .split(/\s+/);

/** What sees to a gated provision that the words of no rule and no condition cite: one of them, or what every act of signing asks for. */
export const seenToBy: Readonly<Record<string, RuleId | ConditionId | 'signing-acts'>> = {
  'dpa2018.s29.1A': 'L50_ONE_REGIME_PER_ACTIVITY',
  'dpa2018.s32.1': 'own-assessment-signed',
  'dpa2018.s33.1A': 'L53_BASIS_ENUM',
  'dpa2018.s40A': 'L53_BASIS_ENUM',
  'dpa2018.s38.2': 'L56_DS_CATEGORIES',
  'dpa2018.s39.2': 'L58_SYSTEM_OF_RECORD',
  'dpa2018.s41': 'L54_SCH8',
  'dpa2018.s42.4': 'L54_SCH8',
  'dpa2018.s43.3': 'L55_RIGHTS_MATRIX',
  'dpa2018.s50A': 'L55_RIGHTS_MATRIX',
  'dpa2018.s50B': 'L55_RIGHTS_MATRIX',
  'dpa2018.s59.3': 'clauses-mapped',
  'dpa2018.s59.4': 'clauses-mapped',
  'dpa2018.s59.5.a': 'clauses-mapped',
  'dpa2018.s59.5.b': 'clauses-mapped',
  'dpa2018.s59.5.c': 'clauses-mapped',
  'dpa2018.s59.5.d': 'clauses-mapped',
  'dpa2018.s59.6.b': 'clauses-mapped',
  'dpa2018.s59.6.c': 'clauses-mapped',
  'dpa2018.s59.6.d': 'clauses-mapped',
  'dpa2018.s59.6.e': 'clauses-mapped',
  'dpa2018.s59.6.f': 'clauses-mapped',
  'dpa2018.s59.8': 'L31_DESCRIPTION_NOT_ROLE',
  'dpa2018.s62.1.b': 'L57_LOGGING_MATRIX',
  'dpa2018.s62.1.c': 'L57_LOGGING_MATRIX',
  'dpa2018.s62.1.d': 'L57_LOGGING_MATRIX',
  'dpa2018.s62.1.e': 'L57_LOGGING_MATRIX',
  'dpa2018.s62.1.f': 'L57_LOGGING_MATRIX',
  'dpa2018.s65.1': 'residual-risk-not-high',
  'dpa2018.s66.2.a': 'L68_STATUTORY_CONTENT',
  'dpa2018.s66.2.c': 'L68_STATUTORY_CONTENT',
  'dpa2018.s66.2.d': 'L68_STATUTORY_CONTENT',
  'dpa2018.s70': 'own-assessment-signed',
  'dpa2018.s71': 'own-assessment-signed',
  'dpa2018.s72': 'L113_TRANSFER_TESTS',
  'dpa2018.s73.4.a': 'L113_TRANSFER_TESTS',
  'dpa2018.s73.5-6': 'L113_TRANSFER_TESTS',
  'ukgdpr.5.1.a': 'L53_BASIS_ENUM',
  'ukgdpr.5.1.c': 'L68_STATUTORY_CONTENT',
  'ukgdpr.5.1.d': 'L55_RIGHTS_MATRIX',
  'ukgdpr.5.1.e': 'L58_SYSTEM_OF_RECORD',
  'ukgdpr.5.1.f': 'L68_STATUTORY_CONTENT',
  'ukgdpr.7-8': 'L53_BASIS_ENUM',
  'ukgdpr.10': 'L53_BASIS_ENUM',
  'dpa2018.sch1.apd': 'L54_SCH8',
  'ukgdpr.22A-D': 'L55_RIGHTS_MATRIX',
  'ukgdpr.28.2': 'clauses-mapped',
  'ukgdpr.28.3.b': 'clauses-mapped',
  'ukgdpr.28.3.c': 'clauses-mapped',
  'ukgdpr.28.3.d': 'clauses-mapped',
  'ukgdpr.28.3.e': 'clauses-mapped',
  'ukgdpr.28.3.f': 'clauses-mapped',
  'ukgdpr.28.3.g': 'clauses-mapped',
  'ukgdpr.28.3.h': 'clauses-mapped',
  'ukgdpr.28.4': 'clauses-mapped',
  'ukgdpr.28.10': 'L31_DESCRIPTION_NOT_ROLE',
  'ukgdpr.30.1': 'L68_STATUTORY_CONTENT',
  'ukgdpr.38': 'own-assessment-signed',
  'ukgdpr.39': 'own-assessment-signed',
  'app.groups': 'L58_SYSTEM_OF_RECORD',
  'scot.ni.rrd': 'L58_SYSTEM_OF_RECORD',
  'ico.dpia.steps': 'own-assessment-signed',
  'ico.dpia.similar': 'L11_SECTION_REVIEW',
  'gov.iao': 'own-assessment-signed',
  'gov.training': 'signing-acts',
};
