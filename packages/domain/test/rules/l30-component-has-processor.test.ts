import { ruleBook } from '../../src/index.js';
import { activityRow, component, componentRow, anItem, law, said } from '../fixtures.js';

const rule = ruleBook.L30_COMPONENT_HAS_PROCESSOR;

test('a component names the processor that the catalogue knows', () => {
  expect(said(rule, componentRow())).toEqual([]);
  expect(said(rule, componentRow({ processor: null }))).toEqual(['!no-processor processor component.1']);
  expect(said(rule, componentRow({ processor: ' ' }))).toEqual(['!no-processor processor component.1']);
  expect(rule([componentRow({ processor: 'bt' })], law)).toMatchObject([
    { facts: { problem: 'other-processor', component: 'exchange-online', processor: 'bt', expected: 'microsoft' } },
  ]);
});

test('a component that nobody knows is said', () => {
  expect(said(rule, componentRow({ component: 'fax' }))).toEqual(['!unknown-component component component.1']);
});

test('a component that an activity uses is described once, wherever it stands', () => {
  const uses = activityRow({ components: ['exchange-online', 'teams-chat', 'teams-chat'] });
  expect(said(rule, uses, componentRow())).toEqual(['!component-not-described components activity.1']);
  expect(said(rule, uses, componentRow(), componentRow({ component: 'teams-chat' }, 'component.2'))).toEqual([]);
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
