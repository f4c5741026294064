import { countingItems, type Counting } from '../../document/items/counting.js';
import { locationPlaces, type LocationPlace } from '../../document/kinds/enumerations.js';
import { findingOn, isBlank, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L110_LOCATION_MODEL', false);

/**
 * Storage, backup, processing, telemetry, support and keys are each in the United Kingdom or can be abroad, never both,
 * and what is said to be here is shown to be: where data rests says nothing of the other five (DPA 2018 s.73(1); ICO
 * guidance on access from abroad). A place that is described nowhere is said by L31. Does not block. Problems:
 * `neither` and `both`, each with `component` and `place` (with commas between); `no-evidence` with `component`.
 */
export const locationModel: Rule = (document) =>
  countingItems(document, 'component').flatMap((one) => problems(one).map((problem) => finding(one.item, problem)));

const problems = ({ item, content }: Counting<'component'>): readonly Problem[] => {
  const { component, inUk, abroad } = content;
  const named = (places: readonly LocationPlace[]) => ({ component, place: places.join(',') });
  const neither = locationPlaces.filter(
    (place) => !isBlank(content[place]) && !inUk.includes(place) && !abroad.includes(place),
  );
  const both = locationPlaces.filter((place) => inUk.includes(place) && abroad.includes(place));
  const isShown = !isBlank(content.locationEvidence) || item.files.length > 0;
  return [
    ...(neither.length > 0 ? [{ problem: 'neither', field: 'inUk', facts: named(neither) }] : []),
    ...(both.length > 0 ? [{ problem: 'both', field: 'abroad', facts: named(both) }] : []),
    ...(inUk.length > 0 && !isShown
      ? [{ problem: 'no-evidence', field: 'locationEvidence', facts: { component } }]
      : []),
  ];
};
