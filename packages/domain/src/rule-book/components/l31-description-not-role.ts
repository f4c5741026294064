import { locationPlaces } from '../../document/kinds/enumerations.js';
import { countingItems, type Counting } from '../../document/items/counting.js';
import { say } from '../rule/problem.js';
import { asking, blocking, isBlank, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  'no-role': 'component';
  'no-location': 'component' | 'place';
  'processor-without-role': 'processor';
  'no-entity': 'processor';
  'no-country': 'processor';
  'no-parent': 'processor';
}
type Found = FoundOf<Problems>;

/**
 * A description is not a role: each component and each processor says in which role it acts, which blocks; each
 * component says all six places of data, and each processor its legal entity, its country and that of its parent,
 * which does not (DPA 2018 s.32(3), s.73(1)).
 */
export const descriptionNotRole = ruleFinding<Problems>()('L31_DESCRIPTION_NOT_ROLE', (document) => [
  ...countingItems(document, 'component').flatMap(ofComponent),
  ...countingItems(document, 'processor').flatMap(ofProcessor),
]);

const ofComponent = ({ item, content }: Counting<'component'>): readonly Found[] => {
  const { component } = content;
  const unsaid = locationPlaces.filter((place) => isBlank(content[place]));
  const [field] = unsaid;
  return [
    ...(content.role === null ? [blocking(item, say('no-role', 'role', { component }))] : []),
    ...(field ? [asking(item, say('no-location', field, { component, place: unsaid.join(',') }))] : []),
  ];
};

const ofProcessor = ({ item, content }: Counting<'processor'>): readonly Found[] => {
  const facts = { processor: content.processor };
  const isUnsaid = (code: string | null) => code === null || isBlank(code);
  return [
    ...(content.role === null ? [blocking(item, say('processor-without-role', 'role', facts))] : []),
    ...(isBlank(content.entity) ? [asking(item, say('no-entity', 'entity', facts))] : []),
    ...(isUnsaid(content.country) ? [asking(item, say('no-country', 'country', facts))] : []),
    ...(isUnsaid(content.parentJurisdiction) ? [asking(item, say('no-parent', 'parentJurisdiction', facts))] : []),
  ];
};
