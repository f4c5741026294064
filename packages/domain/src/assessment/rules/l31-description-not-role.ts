import { counting } from '../../document/counting.js';
import { findingOn, isBlank, type Rule } from '../rule.js';

const blocking = findingOn('L31_DESCRIPTION_NOT_ROLE', true);
const finding = findingOn('L31_DESCRIPTION_NOT_ROLE', false);
const places = ['storage', 'processing', 'support'] as const;

/**
 * A description is not a role: each component says in which role its vendor acts, which blocks, and where data is
 * stored, processed and supported from, which does not (DPA 2018 s.32(3), s.73(1)). Problems: `no-role` with
 * `component`; `no-location` with `component` and `place` (storage, processing or support).
 */
export const descriptionNotRole: Rule = (document) =>
  counting(document, 'component').flatMap(({ item, content }) => {
    const facts = { component: content.component };
    const role = content.role === null ? [blocking(item, { problem: 'no-role', field: 'role', facts })] : [];
    const unsaid = places.filter((place) => isBlank(content[place]));
    return [
      ...role,
      ...unsaid.map((place) => finding(item, { problem: 'no-location', field: place, facts: { ...facts, place } })),
    ];
  });
