import type { ContentOf } from '../../document/content/content.js';
import { countingItems, type Counting } from '../../document/items/counting.js';
import type { Regime } from '../../document/kinds/enumerations.js';
import type { Day } from '../../kernel/instant.js';
import { asCompared } from '../reading/phrase-in.js';
import { sayIf, type ProblemOf } from '../rule/problem.js';
import { asking, blocking, isBlank, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  'no-arrangement': 'title' | 'provision' | 'controllers';
  'no-activities': 'title';
  'no-controllers': 'title';
  'no-duties': 'title';
  'duties-open': 'title' | 'duties';
  'no-contact-point': 'title';
  'no-essence': 'title';
  'not-agreed': 'title';
  'no-paper': 'title';
  'no-own-assessment': 'title' | 'controllers';
  'not-signed': 'title' | 'controllers';
}
type Found = FoundOf<Problems>;
type Problem = ProblemOf<Problems>;

type Arrangement = ContentOf<'joint-arrangement'>;
type Controller = Arrangement['controllers'][number];

const provisionOf: Partial<Readonly<Record<Regime, string>>> = {
  'part-3': 'dpa2018.s58.2-3',
  'uk-gdpr': 'ukgdpr.26',
};

/**
 * Controllers who decide purposes and means together have an arrangement on who answers for what, and each an
 * assessment of its own, which it was advised on and signed for itself (law 5; DPA 2018 s.58(2) and (3); UK GDPR Art
 * 26). No contact point blocks under Part 3, no published essence under the UK GDPR; elsewhere each is only said. That
 * another controller has not signed yet does not block: each holds its own gate alone. An activity under no regime is
 * said by L50; Part 4 has a section of its own, which is not here.
 */
export const jointSignatures = ruleFinding<Problems>()('L17_JOINT_SIGNATURES', (document, { day }) => {
  const activities = countingItems(document, 'activity');
  const arrangements = countingItems(document, 'joint-arrangement');
  const regimes = new Map(activities.map(({ item, content }) => [item.id, content.regime]));
  return [
    ...activities.flatMap((one) => withoutArrangement(one, arrangements)),
    ...arrangements.flatMap(({ item, content }) => {
      const under = new Set(content.activities.map((id) => regimes.get(id)));
      return [
        ...inTheWay(content, under, day).map((one) => blocking(item, one)),
        ...stillToCome(content, under, day).map((one) => asking(item, one)),
      ];
    }),
  ];
});

const withoutArrangement = (
  { item, content: { regime, decidedWith } }: Counting<'activity'>,
  arrangements: readonly Counting<'joint-arrangement'>[],
): readonly Found[] => {
  const provision = regime === null ? undefined : provisionOf[regime];
  if (provision === undefined) return [];
  const bound = arrangements
    .filter(({ content }) => content.activities.includes(item.id))
    .flatMap(({ content }) => content.controllers.map(({ name }) => asCompared(name)));
  const left = decidedWith.filter(({ name }) => !bound.includes(asCompared(name)));
  const facts = { controllers: namesOf(left), provision };
  return sayIf(left.length > 0, 'no-arrangement', 'decidedWith', facts).map((one) => blocking(item, one));
};

type Under = ReadonlySet<Regime | null | undefined>;

const inTheWay = (content: Arrangement, under: Under, day: Day): readonly Problem[] => {
  const { activities, controllers, duties, contactPoint, agreedOn, essence, paper } = content;
  const open = duties.filter(({ answerable }) => isBlank(answerable)).map(({ duty }) => duty.trim());
  const alone = controllers.filter(({ assessment }) => isBlank(assessment));
  return [
    ...sayIf(activities.length === 0, 'no-activities', 'activities'),
    ...sayIf(controllers.length === 0, 'no-controllers', 'controllers'),
    ...sayIf(duties.length === 0, 'no-duties', 'duties'),
    ...sayIf(open.length > 0, 'duties-open', 'duties', { duties: open.join('; ') }),
    ...sayIf(isBlank(contactPoint) && under.has('part-3'), 'no-contact-point', 'contactPoint'),
    ...sayIf(isBlank(essence) && under.has('uk-gdpr'), 'no-essence', 'essence'),
    ...sayIf(!hasCome(agreedOn, day), 'not-agreed', 'agreedOn'),
    ...sayIf(paper === null, 'no-paper', 'paper'),
    ...sayIf(alone.length > 0, 'no-own-assessment', 'controllers', { controllers: namesOf(alone) }),
  ];
};

const stillToCome = (content: Arrangement, under: Under, day: Day): readonly Problem[] => {
  const { controllers, contactPoint, essence } = content;
  const unsigned = controllers.filter((one) => !isBlank(one.assessment) && !hasSigned(one, day));
  return [
    ...sayIf(isBlank(contactPoint) && !under.has('part-3'), 'no-contact-point', 'contactPoint'),
    ...sayIf(isBlank(essence) && !under.has('uk-gdpr'), 'no-essence', 'essence'),
    ...sayIf(unsigned.length > 0, 'not-signed', 'controllers', { controllers: namesOf(unsigned) }),
  ];
};

const hasSigned = ({ advisedOn, signedBy, signedOn }: Controller, day: Day): boolean =>
  hasCome(advisedOn, day) && !isBlank(signedBy) && hasCome(signedOn, day);

const hasCome = (on: Day | null, day: Day): boolean => on !== null && on <= day;

const namesOf = (controllers: readonly { readonly name: string }[]): string =>
  controllers.map(({ name }) => name.trim()).join(', ');
