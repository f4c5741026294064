import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { sayIf, type ProblemOf } from '../rule/problem.js';
import { blocking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-partners': 'title';
  'no-agreement': 'title' | 'partners';
  'no-gateway': 'title' | 'partners';
  'access-not-closed': 'title';
}
type Problem = ProblemOf<Problems>;

/**
 * Guests of another body come in under a named partner, with a sharing agreement and a legal gateway, through access
 * that is closed until it is opened (DPA 2018 s.36(3), s.57(3) to (5)). The condition of Schedule 8 that sensitive
 * sharing rests on is asked by L54.
 */
export const partnerGuestAccess = ruleFinding<Problems>()('L102_PARTNER_GUEST_ACCESS', (document) =>
  countingItems(document, 'activity').flatMap(({ item, content }) =>
    content.guestAccess === true ? problemsIn(content).map((one) => blocking(item, one)) : [],
  ),
);

const problemsIn = ({ partners, guestAccessClosed }: ActivityContent): readonly Problem[] => [
  ...sayIf(partners.length === 0, 'no-partners', 'partners'),
  ...without('no-agreement', partners, ({ agreement }) => agreement),
  ...without('no-gateway', partners, ({ gateway }) => gateway),
  ...sayIf(guestAccessClosed !== true, 'access-not-closed', 'guestAccessClosed'),
];

const without = (
  problem: 'no-agreement' | 'no-gateway',
  partners: ActivityContent['partners'],
  textOf: (partner: ActivityContent['partners'][number]) => string,
): readonly Problem[] => {
  const bare = partners.filter((partner) => isBlank(textOf(partner)));
  const names = bare.map(({ name }) => name.trim()).join(', ');
  return sayIf(bare.length > 0, problem, 'partners', { partners: names });
};
