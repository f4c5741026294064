import { countingItems, type Counting } from '../../document/items/counting.js';
import { locationPlaces, type LocationPlace } from '../../document/kinds/enumerations.js';
import { sayIf, type ProblemOf } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  neither: 'component' | 'place';
  both: 'component' | 'place';
  'no-evidence': 'component';
}
type Problem = ProblemOf<Problems>;

/**
 * Storage, backup, processing, telemetry, support and keys are each in the United Kingdom or can be abroad, never
 * both, and what is said to be here is shown to be: where data rests says nothing of the other five (DPA 2018 s.73(1);
 * ICO guidance on access from abroad). A place that is described nowhere is said by L31. Does not block.
 */
export const locationModel = ruleFinding<Problems>()('L110_LOCATION_MODEL', (document) =>
  countingItems(document, 'component').flatMap((one) => problemsIn(one).map((problem) => asking(one.item, problem))),
);

const problemsIn = ({ item, content }: Counting<'component'>): readonly Problem[] => {
  const { component, inUk, abroad } = content;
  const named = (places: readonly LocationPlace[]) => ({ component, place: places.join(',') });
  const neither = locationPlaces.filter(
    (place) => !isBlank(content[place]) && !inUk.includes(place) && !abroad.includes(place),
  );
  const both = locationPlaces.filter((place) => inUk.includes(place) && abroad.includes(place));
  const isShown = !isBlank(content.locationEvidence) || item.files.length > 0;
  return [
    ...sayIf(neither.length > 0, 'neither', 'inUk', named(neither)),
    ...sayIf(both.length > 0, 'both', 'abroad', named(both)),
    ...sayIf(inUk.length > 0 && !isShown, 'no-evidence', 'locationEvidence', { component }),
  ];
};
