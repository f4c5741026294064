import { expect, test } from '@jest/globals';
import { explainFinding, ruleText } from '@countersign/catalogue';
import { faultsOf, findingsOf, type RuleId } from '@countersign/domain';
import { national2019 } from '../src/demonstration/national-2019/index.js';

/**
 * What the experts of 2020 found wrong in the document itself, by the number of the failure: the rule that says it, and
 * where. Null stands for the document as a whole.
 */
const experts: Readonly<Record<string, readonly [RuleId, ...(string | null)[]]>> = {
  'F13, F20': ['L13_LOCAL_COVERAGE', ...numbered('outcomes', 4), ...numbered('appendix', 5)],
  F14: ['L14_DEFERRED_ITEMS', 'activities.deferred'],
  F30: ['L30_COMPONENT_HAS_PROCESSOR', 'processors'],
  F31: ['L31_DESCRIPTION_NOT_ROLE', ...everyComponent()],
  F47: ['L47_EVIDENCE_HELD', 'evidence/home-office-1', 'evidence/home-office-2', 'evidence/memorandum'],
  F50: ['L50_ONE_REGIME_PER_ACTIVITY', 'activities.law'],
  F51: ['L51_CATEGORY_REGIME_CONFLICT', 'activities/1'],
  F52: ['L52_RISK_REGIME', 'risks'],
  F53: ['L53_BASIS_ENUM', 'activities/1'],
  F54: ['L54_SCH8', 'activities/1'],
  F55: ['L55_RIGHTS_MATRIX', 'rights'],
  F56: ['L56_DS_CATEGORIES', 'activities/1'],
  F57: ['L57_LOGGING_MATRIX', 'logging'],
  F58: ['L58_SYSTEM_OF_RECORD', 'activities/1'],
  F60: ['L60_MATRIX_COMPUTED', 'risks/rectification', 'risks/erasure'],
  F61: ['L61_SAME_INPUT_SAME_OUTPUT', 'risks'],
  F62: ['L62_METHOD_PINNED', null],
  F63: ['L63_IDENTICAL_MITIGATION', null],
  F64: [
    'L64_MEASURE_HARM_MATCH',
    ...of('risks', 'rectification', 'erasure', 'access', 'loss', 'excess', 'retention'),
    ...of('risks', 'identity', 'reputation', 'discrimination', 'harm'),
  ],
  F65: ['L65_WRONG_EVIDENCE_TYPE', 'evidence/blueprint'],
  F67: ['L67_RISK_LIBRARY', 'risks'],
  F68: ['L68_STATUTORY_CONTENT', null],
  F70: ['L70_ENGAGEMENT_TYPE', 'consultation.regulator'],
  F71: ['L71_ACTION_CLOSURE', 'actions/regulator'],
  F72: ['L72_CLAIM_ANCHOR', ...of('claims', 'recovery', 'location', 'surveillance')],
  F73: ['L73_CITATION_CHECK', 'citations/cloud'],
  F74: ['L74_ALTERNATIVES', 'alternatives'],
  F83: ['L83_PUBLISH_READY', null],
  F90: ['L90_CONSULTEE_DIVERSITY', null, 'consultation'],
  F110: ['L110_LOCATION_MODEL', ...everyComponent()],
  F111: ['L111_EXCEPTION_IMPORT', 'components/intune'],
  F112: ['L112_CONTRADICTION', 'transfers.statement'],
  F113: ['L113_TRANSFER_TESTS', 'transfers/recovery'],
  F114: ['L114_PARENT_JURISDICTION', 'processors'],
  F115: ['L115_INSTRUCTION_REGISTER', 'transfers/recovery'],
  F120: ['L120_NOTICE_AND_COMPLAINT', null],
};

function of(table: string, ...rows: readonly string[]): readonly string[] {
  return rows.map((row) => `${table}/${row}`);
}

function numbered(section: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `${section}.${String(place + 1)}`);
}

function everyComponent(): readonly string[] {
  const described = national2019().document.filter(({ content }) => content?.kind === 'component');
  return described.map(({ id }) => id);
}

const { document, law } = national2019();
const findings = findingsOf(document, law);
const faults = faultsOf(findings);

test('every fault that the experts found is reported, once', () => {
  const found = Object.values(experts).map(([rule]) => rule);
  expect(new Set(found).size).toBe(found.length);
  expect(faults.map(({ rule }) => rule).sort()).toEqual([...found].sort());
});

test.each(Object.entries(experts))('%s stands where it belongs, and nowhere else', (_, [rule, ...places]) => {
  const fault = faults.find((one) => one.rule === rule);
  expect([...new Set(fault?.findings.map(({ itemId }) => itemId))].sort()).toEqual([...places].sort());
});

test.each(Object.entries(experts))('the words for %s name that failure, a law and a remedy', (failure, [rule]) => {
  expect(ruleText(rule).failures).toEqual(expect.arrayContaining([failure.split(', ')[0]]));
  for (const finding of findings.filter((one) => one.rule === rule)) {
    const { message, remedy, law: cited } = explainFinding(finding, law.day);
    expect(message).not.toMatch(/[{}]|undefined/);
    expect(remedy).not.toMatch(/[{}]|undefined/);
    expect(cited.length).toBeGreaterThan(0);
  }
});
