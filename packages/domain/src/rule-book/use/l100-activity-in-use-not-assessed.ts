import type { ActivityContent, ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import { say, type ProblemOf } from '../rule/problem.js';
import { blocking, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-activity': 'title';
  'activity-not-assessed': 'title';
  'no-component': 'title';
  'no-data': 'title';
  'component-not-covered': 'title' | 'component';
  'data-not-covered': 'title' | 'data';
}
type Problem = ProblemOf<Problems>;

/**
 * Whatever is already done with the service is covered by an assessed activity: its component, and its categories of
 * data (DPA 2018 s.36(1), s.37, s.64(1)). A reference to an item that is gone is said by R0.
 */
export const activityInUseNotAssessed = ruleFinding<Problems>()('L100_ACTIVITY_IN_USE_NOT_ASSESSED', (document) => {
  const activities = new Map(countingItems(document, 'activity').map(({ item, content }) => [item.id, content]));
  const ids = new Set(document.map(({ id }) => id));
  return countingItems(document, 'use').flatMap(({ item, content }) => {
    if (isBlankContent(content)) return [];
    const activity = content.activity === null ? undefined : activities.get(content.activity);
    const uncovered =
      activity === undefined
        ? withoutActivity(content, ids)
        : [...ofComponent(content, activity), ...ofData(content, activity)];
    return uncovered.map((one) => blocking(item, one));
  });
});

const withoutActivity = ({ activity }: ContentOf<'use'>, ids: ReadonlySet<string>): readonly Problem[] => {
  if (activity === null) return [say('no-activity', 'activity')];
  return ids.has(activity) ? [say('activity-not-assessed', 'activity')] : [];
};

const ofComponent = ({ component }: ContentOf<'use'>, activity: ActivityContent): readonly Problem[] => {
  if (component === null) return [say('no-component', 'component')];
  return activity.components.includes(component) ? [] : [say('component-not-covered', 'component', { component })];
};

const ofData = ({ dataCategories }: ContentOf<'use'>, activity: ActivityContent): readonly Problem[] => {
  if (dataCategories.length === 0) return [say('no-data', 'dataCategories')];
  const data = dataCategories.filter((category) => !activity.dataCategories.includes(category)).join(',');
  return data === '' ? [] : [say('data-not-covered', 'dataCategories', { data })];
};
