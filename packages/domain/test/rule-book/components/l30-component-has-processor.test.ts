import { ruleBook } from '../../../src/rule-book/index.js';
import { aTable, activityRow, anItem, component, componentRow, found, law, said, wholeBut } from '../../fixtures.js';
import { processorRow } from '../../whole-service.js';

const rule = ruleBook.L30_COMPONENT_HAS_PROCESSOR;
const microsoft = processorRow();

test('a component names the processor that the catalogue knows', () => {
  expect(said(rule, componentRow(), microsoft)).toEqual([]);
  expect(said(rule, componentRow({ processor: null }))).toEqual(['!no-processor processor component.1']);
  expect(said(rule, componentRow({ processor: ' ' }))).toEqual(['!no-processor processor component.1']);
  expect(rule.judge([componentRow({ processor: 'bt' })], law)).toMatchObject([
    { facts: { problem: 'other-processor', component: 'exchange-online', processor: 'bt', expected: 'microsoft' } },
  ]);
});

test('a component that nobody knows is said', () => {
  expect(said(rule, componentRow({ component: 'fax' }))).toEqual(['!unknown-component component component.1']);
});

test('a company that runs several components and is named nowhere is one fault', () => {
  const components = [
    componentRow({ processor: null }),
    componentRow({ component: 'teams-chat', processor: 'bt' }, 'component.2'),
  ];
  expect(rule.judge(components, law)).toMatchObject([
    { itemId: 'component.1', field: 'processor', facts: { problem: 'vendor-not-named', count: 2 } },
  ]);
  expect(said(rule, ...components, processorRow({ processor: 'bt' }))).toEqual(['!vendor-not-named - processor.1']);
  expect(said(rule, ...components, microsoft)).toEqual([
    '!no-processor processor component.1',
    '!other-processor processor component.2',
  ]);
});

test('a processor that components name is described', () => {
  const components = [componentRow(), componentRow({ component: 'teams-chat' }, 'component.2')];
  expect(rule.judge([...components, processorRow({ processor: 'bt' })], law)).toMatchObject([
    { itemId: 'processor.1', facts: { problem: 'processor-not-described', processor: 'microsoft', count: 2 } },
  ]);
});

test('what an empty table of processors or a stance not yet taken asks for already is not said twice', () => {
  const table = aTable({ id: 'processors', kind: 'processor', minimumRows: 1 });
  expect(said(rule, componentRow(), table)).toEqual([]);
  expect(said(rule, componentRow(), { ...table, minimumRows: 0 })).toEqual(['!processor-not-described - processors']);
  const open = anItem({
    id: 'chat',
    kind: 'component',
    national: component({ component: 'teams-chat' }),
    content: null,
  });
  const uses = activityRow({ components: ['teams-chat'] });
  expect(said(rule, uses, { ...open, stance: null })).toEqual([]);
  expect(said(rule, uses, { ...open, stance: 'rejected' })).toEqual(['!component-not-described components activity.1']);
});

test('a component that activities use is described, and that is said once', () => {
  const uses = activityRow({ components: ['exchange-online', 'teams-chat', 'teams-chat'] });
  const uses2 = activityRow({ components: ['teams-chat'] }, 'activity.2');
  expect(rule.judge([uses, uses2, componentRow(), microsoft], law)).toMatchObject([
    { itemId: 'activity.1', facts: { problem: 'component-not-described', component: 'teams-chat', count: 2 } },
  ]);
  expect(said(rule, uses, componentRow(), componentRow({ component: 'teams-chat' }, 'component.2'), microsoft)).toEqual(
    [],
  );
});

test('a component that the force rejected describes nothing', () => {
  const rejected = anItem({
    id: 'exchange',
    kind: 'component',
    national: component(),
    stance: 'rejected',
    content: null,
  });
  expect(said(rule, activityRow(), rejected)).toEqual(['!component-not-described components activity.1']);
});

test('F30: the vendor of the components is named nowhere, and two others are', () => {
  const others = [
    componentRow({ component: 'teams-chat', processor: null }, 'component.2'),
    processorRow({ processor: 'deloitte', parentJurisdiction: 'GB', country: 'GB' }, 'processor.2'),
  ];
  const bt = processorRow({ processor: 'bt', parentJurisdiction: 'GB', country: 'GB' });
  const change = { 'component.1': componentRow({ processor: null }), 'processor.1': bt };
  expect(found(wholeBut(change, ...others))).toEqual(['!L30_COMPONENT_HAS_PROCESSOR vendor-not-named - processors']);
  const named = componentRow({ component: 'teams-chat' }, 'component.2');
  expect(found(wholeBut({}, named, ...others.slice(1)))).toEqual([]);
});
