import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import type { PeopleCategory } from '../../document/kinds/enumerations.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { asking, ruleFinding } from '../rule/rule.js';

interface Problems {
  'not-sensitive': 'title';
  'no-images': 'title';
  'only-staff': 'title';
}
type Problem = ProblemOf<Problems>;

const staff: readonly PeopleCategory[] = ['officer-or-staff', 'partner-staff'];

/**
 * Live video from a scene shows what nobody chose to show: medicines, a home, whoever is there. It is sensitive, is
 * images, and is about others than staff (DPA 2018 s.35(8), s.64(1)). What makes it sensitive, a blank list of people,
 * and one without a category of section 38(3) under Part 3, are said by L54 and L56. Does not block.
 */
export const liveVideo = ruleFinding<Problems>()('L103_LIVE_VIDEO', (document) =>
  countingItems(document, 'activity').flatMap(({ item, content }) =>
    content.liveVideo === true ? problemsIn(content).map((one) => asking(item, one)) : [],
  ),
);

const problemsIn = ({ regime, sensitive, dataCategories, peopleCategories }: ActivityContent): readonly Problem[] => [
  ...sayIf(sensitive === false, 'not-sensitive', 'sensitive'),
  ...(dataCategories.includes('images-sound-and-video') ? [] : [say('no-images', 'dataCategories')]),
  ...sayIf(
    regime !== 'part-3' && peopleCategories.length > 0 && peopleCategories.every((one) => staff.includes(one)),
    'only-staff',
    'peopleCategories',
  ),
];
