import type { ActivityContent, ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import { findingOn, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L100_ACTIVITY_IN_USE_NOT_ASSESSED', true);

/**
 * Whatever is already done with the service is covered by an assessed activity: its component, and its categories of
 * data (DPA 2018 s.36(1), s.37, s.64(1)). A reference to an item that is gone is said by R0. Problems: `no-activity`;
 * `activity-not-assessed`; `no-component`; `no-data`; `component-not-covered` with `component`; `data-not-covered` with
 * `data`.
 */
export const activityInUseNotAssessed: Rule = (document) => {
  const activities = new Map(countingItems(document, 'activity').map(({ item, content }) => [item.id, content]));
  const ids = new Set(document.map(({ id }) => id));
  return countingItems(document, 'use').flatMap(({ item, content }) => {
    if (isBlankContent(content)) return [];
    const activity = content.activity === null ? undefined : activities.get(content.activity);
    const uncovered =
      activity === undefined
        ? withoutActivity(content, ids)
        : [...ofComponent(content, activity), ...ofData(content, activity)];
    return uncovered.map((one) => finding(item, one));
  });
};

const withoutActivity = ({ activity }: ContentOf<'use'>, ids: ReadonlySet<string>): readonly Problem[] => {
  if (activity === null) return [{ problem: 'no-activity', field: 'activity' }];
  return ids.has(activity) ? [{ problem: 'activity-not-assessed', field: 'activity' }] : [];
};

const ofComponent = ({ component }: ContentOf<'use'>, activity: ActivityContent): readonly Problem[] => {
  if (component === null) return [{ problem: 'no-component', field: 'component' }];
  return activity.components.includes(component)
    ? []
    : [{ problem: 'component-not-covered', field: 'component', facts: { component } }];
};

const ofData = ({ dataCategories }: ContentOf<'use'>, activity: ActivityContent): readonly Problem[] => {
  if (dataCategories.length === 0) return [{ problem: 'no-data', field: 'dataCategories' }];
  const data = dataCategories.filter((category) => !activity.dataCategories.includes(category)).join(',');
  return data === '' ? [] : [{ problem: 'data-not-covered', field: 'dataCategories', facts: { data } }];
};
