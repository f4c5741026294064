import type { AssessedItem } from '../../../src/document/items/index.js';
import { harmTypes, type HarmType } from '../../../src/document/kinds/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { found, law, measure, riskRow, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L63_IDENTICAL_MITIGATION;
const against = (harmType: HarmType, ...texts: readonly string[]): AssessedItem =>
  riskRow({ harmType, measures: texts.map(measure) }, `risk.${harmType}`);

test('the same measures against every harm answer none', () => {
  const twelve = harmTypes.map((harm) => against(harm, 'Training', 'Control of access'));
  expect(rule.judge(twelve, law)).toMatchObject([
    { blocks: false, itemId: null, field: 'measures', facts: { problem: 'same-measures', count: 12, total: 12 } },
  ]);
});

test('whatever their order, case and blanks', () => {
  const three = [
    against('reputational', 'Training', 'Control of access'),
    against('financial', 'control of access', ' training '),
    against('discrimination', 'TRAINING', 'Control of\naccess'),
  ];
  expect(said(rule, ...three)).toEqual(['same-measures measures -']);
});

test('it is said where more than half of the pairs have them', () => {
  const same = [
    against('reputational', 'Training'),
    against('financial', 'Training'),
    against('discrimination', 'Training'),
  ];
  const own = [against('physical-harm', 'Alarms'), against('loss-of-rights', 'A search')];
  expect(said(rule, ...same, ...own.slice(1))).toEqual([]);
  expect(said(rule, ...same)).toHaveLength(1);
  const five = [...same, against('loss-of-confidentiality', 'Training'), ...own.slice(1)];
  expect(rule.judge(five, law)).toMatchObject([{ facts: { count: 4, total: 5 } }]);
});

test('nearly the same are the same from the share that the law of the day sets', () => {
  const four = ['A', 'B', 'C', 'D'];
  const some = (['reputational', 'financial', 'discrimination'] as const).map((harm, place) =>
    against(harm, ...four, ...(place === 0 ? ['E'] : [])),
  );
  expect(said(rule, ...some)).toHaveLength(1);
  const stricter = { ...law, thresholds: { ...law.thresholds, sameMeasures: 0.9 } };
  expect(rule.judge(some, stricter)).toEqual([]);
});

test('the same harm may be met in the same way, two risks may share their measures, and none are not the same', () => {
  const alike = (id: string) => riskRow({ measures: [measure('Labels')] }, id);
  expect(said(rule, alike('1'), alike('2'), alike('3'))).toEqual([]);
  expect(said(rule, against('reputational', 'Labels'), against('financial', 'Labels'))).toEqual([]);
  expect(said(rule, against('reputational'), against('financial'), against('discrimination'))).toEqual([]);
});

test('training and policies alone do not answer a risk that is medium or high', () => {
  const words = [
    { ...measure('A course'), control: 'training' as const },
    { ...measure('A policy'), control: 'policy' as const },
  ];
  expect(rule.judge([riskRow({ measures: words })], law)).toMatchObject([
    { itemId: 'risk.1', blocks: false, facts: { problem: 'words-alone', level: 'high' } },
  ]);
  expect(said(rule, riskRow({ measures: words, likelihood: 'remote' }))).toEqual([]);
  expect(said(rule, riskRow({ measures: [...words, measure('Labels')] }))).toEqual([]);
  expect(said(rule, riskRow({ measures: [{ ...measure(' '), control: 'training' }] }))).toEqual([]);
});

test('F63: training and control of access against all twelve', () => {
  const twelve = (texts: (harm: HarmType) => readonly string[]) =>
    harmTypes.map((harm) => ({ ...against(harm, ...texts(harm)), tableId: 'risks' }));
  const gone = { 'risk.rights': null };
  expect(found(wholeBut(gone, ...twelve(() => ['Training', 'Strict control of access'])))).toEqual([
    'L63_IDENTICAL_MITIGATION same-measures measures -',
  ]);
  expect(found(wholeBut(gone, ...twelve((harm) => [`What lowers ${harm}`, 'Training'])))).toEqual([]);
});
