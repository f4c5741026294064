import { locationPlaces } from '../../document/kinds/enumerations.js';
import { countingItems, type Counting } from '../../document/items/counting.js';
import type { Finding } from '../finding/finding.js';
import { findingOn, isBlank, type Rule } from '../finding/rule.js';

const blocking = findingOn('L31_DESCRIPTION_NOT_ROLE', true);
const finding = findingOn('L31_DESCRIPTION_NOT_ROLE', false);

/**
 * A description is not a role: each component and each processor says in which role it acts, which blocks; each
 * component says all six places of data, and each processor its legal entity, its country and that of its parent, which
 * does not (DPA 2018 s.32(3), s.73(1)). Problems: `no-role` with `component`; `no-location` with `component` and `place`
 * (the places not said, with commas between); `processor-without-role`, `no-entity`, `no-country` and `no-parent`, each
 * with `processor`.
 */
export const descriptionNotRole: Rule = (document) => [
  ...countingItems(document, 'component').flatMap(ofComponent),
  ...countingItems(document, 'processor').flatMap(ofProcessor),
];

const ofComponent = ({ item, content }: Counting<'component'>): readonly Finding[] => {
  const { component } = content;
  const unsaid = locationPlaces.filter((place) => isBlank(content[place]));
  const [field] = unsaid;
  return [
    ...(content.role === null ? [blocking(item, { problem: 'no-role', field: 'role', facts: { component } })] : []),
    ...(field ? [finding(item, { problem: 'no-location', field, facts: { component, place: unsaid.join(',') } })] : []),
  ];
};

const ofProcessor = ({ item, content }: Counting<'processor'>): readonly Finding[] => {
  const facts = { processor: content.processor };
  const isUnsaid = (code: string | null) => code === null || isBlank(code);
  return [
    ...(content.role === null ? [blocking(item, { problem: 'processor-without-role', field: 'role', facts })] : []),
    ...(isBlank(content.entity) ? [finding(item, { problem: 'no-entity', field: 'entity', facts })] : []),
    ...(isUnsaid(content.country) ? [finding(item, { problem: 'no-country', field: 'country', facts })] : []),
    ...(isUnsaid(content.parentJurisdiction)
      ? [finding(item, { problem: 'no-parent', field: 'parentJurisdiction', facts })]
      : []),
  ];
};
