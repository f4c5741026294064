import { countingItems, type Counting } from '../../document/items/counting.js';
import type { LocationPlace } from '../../document/kinds/enumerations.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { isBlank } from '../rule/rule.js';

/** A component that an activity uses, and its places abroad that nothing answers. */
export interface Unanswered {
  readonly one: Counting<'component'>;
  readonly places: readonly LocationPlace[];
}

/**
 * The places abroad of the components in use that no transfer by that path answers, of that component or of the service
 * as a whole where it names none. An exception with a transfer answers for the place of that transfer. One without, that says
 * why no personal data is in it, answers for one place, and where there are fewer of these than places, it is not known
 * which, and each is still to be answered (law 1).
 */
export const placesWithoutTransfer = (document: readonly ResolvedItem[]): readonly Unanswered[] => {
  const used = new Set(countingItems(document, 'activity').flatMap(({ content }) => content.components));
  const transfers = countingItems(document, 'transfer');
  const answered = new Set(transfers.map(({ content }) => pathOf(content.component, content.path)));
  const pathOfTransfer = new Map(transfers.map(({ item, content }) => [item.id, content.path]));
  return countingItems(document, 'component').flatMap((one) => {
    const { component, abroad, exceptions } = one.content;
    if (!used.has(component)) return [];
    const excused = exceptions.filter(
      ({ transfer, noPersonalData }) => isBlank(transfer ?? '') && !isBlank(noPersonalData),
    ).length;
    const byException = new Set(exceptions.map(({ transfer }) => pathOfTransfer.get(transfer ?? '')));
    const isAnswered = (place: LocationPlace) =>
      answered.has(pathOf(component, place)) || answered.has(pathOf(null, place)) || byException.has(place);
    const places = abroad.filter((place) => !isAnswered(place));
    return places.length <= excused ? [] : [{ one, places }];
  });
};

const pathOf = (component: string | null, path: string | null): string => `${component ?? ''} ${path ?? ''}`;
