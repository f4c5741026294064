import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import type { PeopleCategory } from '../../document/kinds/enumerations.js';
import { findingOn, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L103_LIVE_VIDEO', false);
const staff: readonly PeopleCategory[] = ['officer-or-staff', 'partner-staff'];

/**
 * Live video from a scene shows what nobody chose to show: medicines, a home, whoever is there. It is sensitive, is
 * images, and is about others than staff (DPA 2018 s.35(8), s.64(1)). What makes it sensitive, a blank list of people,
 * and one without a category of section 38(3) under Part 3, are said by L54 and L56. Does not block. Problems: `not-sensitive`; `no-images`; `only-staff`.
 */
export const liveVideo: Rule = (document) =>
  countingItems(document, 'activity').flatMap(({ item, content }) =>
    content.liveVideo === true ? problems(content).map((one) => finding(item, one)) : [],
  );

const problems = ({ regime, sensitive, dataCategories, peopleCategories }: ActivityContent): readonly Problem[] => [
  ...(sensitive === false ? [{ problem: 'not-sensitive', field: 'sensitive' }] : []),
  ...(dataCategories.includes('images-sound-and-video') ? [] : [{ problem: 'no-images', field: 'dataCategories' }]),
  ...(regime !== 'part-3' && peopleCategories.length > 0 && peopleCategories.every((one) => staff.includes(one))
    ? [{ problem: 'only-staff', field: 'peopleCategories' }]
    : []),
];
