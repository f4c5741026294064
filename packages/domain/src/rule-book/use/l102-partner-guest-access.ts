import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { findingOn, isBlank, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L102_PARTNER_GUEST_ACCESS', true);

/**
 * Guests of another body come in under a named partner, with a sharing agreement and a legal gateway, through access
 * that is closed until it is opened (DPA 2018 s.36(3), s.57(3) to (5)). The condition of Schedule 8 that sensitive
 * sharing rests on is asked by L54. Problems: `no-partners`; `no-agreement` and `no-gateway`, each with `partners`;
 * `access-not-closed`.
 */
export const partnerGuestAccess: Rule = (document) =>
  countingItems(document, 'activity').flatMap(({ item, content }) =>
    content.guestAccess === true ? problems(content).map((one) => finding(item, one)) : [],
  );

const problems = ({ partners, guestAccessClosed }: ActivityContent): readonly Problem[] => [
  ...(partners.length === 0 ? [{ problem: 'no-partners', field: 'partners' }] : []),
  ...without('no-agreement', partners, ({ agreement }) => agreement),
  ...without('no-gateway', partners, ({ gateway }) => gateway),
  ...(guestAccessClosed === true ? [] : [{ problem: 'access-not-closed', field: 'guestAccessClosed' }]),
];

const without = (
  problem: string,
  partners: ActivityContent['partners'],
  textOf: (partner: ActivityContent['partners'][number]) => string,
): readonly Problem[] => {
  const bare = partners.filter((partner) => isBlank(textOf(partner)));
  const names = bare.map(({ name }) => name.trim()).join(', ');
  return bare.length === 0 ? [] : [{ problem, field: 'partners', facts: { partners: names } }];
};
