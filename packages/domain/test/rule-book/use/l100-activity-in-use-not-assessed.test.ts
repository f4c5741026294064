import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, found, law, said, wholeBut } from '../../fixtures.js';
import { useRow } from '../../whole-processing.js';

const rule = ruleBook.L100_ACTIVITY_IN_USE_NOT_ASSESSED;

test('what is done with the service is covered by an activity', () => {
  expect(said(rule, activityRow(), useRow())).toEqual([]);
  expect(said(rule, activityRow(), useRow({ activity: null }))).toEqual(['!no-activity activity use.1']);
});

test('an activity that was rejected covers nothing; one that is gone is a lost reference, which another rule says', () => {
  expect(said(rule, { ...activityRow(), content: null }, useRow())).toEqual(['!activity-not-assessed activity use.1']);
  expect(said(rule, useRow({ activity: 'activity.9' }))).toEqual([]);
});

test('the activity covers the component and the data', () => {
  const other = useRow({
    component: 'teams-chat',
    dataCategories: ['identity', 'firearms-and-licensing', 'health-and-vulnerability'],
  });
  expect(rule.judge([activityRow(), other], law)).toMatchObject([
    { field: 'component', facts: { problem: 'component-not-covered', component: 'teams-chat' } },
    {
      field: 'dataCategories',
      facts: { problem: 'data-not-covered', data: 'firearms-and-licensing,health-and-vulnerability' },
    },
  ]);
});

test('a use says its component and its data, or nobody can tell', () => {
  expect(said(rule, activityRow(), useRow({ component: null, dataCategories: [] }))).toEqual([
    '!no-component component use.1',
    '!no-data dataCategories use.1',
  ]);
  expect(said(rule, activityRow(), useRow({ what: ' ', activity: null }))).toEqual([]);
});

test('F100: firearms licensing copied into chat', () => {
  const copied = useRow({ what: 'Firearms licensing in Teams', dataCategories: ['firearms-and-licensing'] });
  expect(found(wholeBut({ 'use.1': copied }))).toEqual([
    '!L100_ACTIVITY_IN_USE_NOT_ASSESSED data-not-covered dataCategories use.1',
  ]);
  const assessed = activityRow({ dataCategories: ['firearms-and-licensing'] });
  expect(found(wholeBut({ 'use.1': copied, 'activity.1': assessed }))).toEqual([]);
});
