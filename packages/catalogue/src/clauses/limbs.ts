import type { ClauseLaw } from '@countersign/domain/clauses';
import type { Service } from '../services/service.js';
import { clauses, type Clause } from './clauses.js';
import { namesPart3, namesUkGdpr } from './names-of-a-regime.js';

/** What one regime asks of an agreement under one clause: each has a verdict of its own. */
export interface Limb {
  /** The provision; followed by the topic where Article 28 asks for several things in one provision. */
  readonly id: string;
  readonly clause: string;
  readonly topic: string;
  readonly regime: 'part-3' | 'uk-gdpr';
  readonly provision: string;
  readonly note: string;
}

const inWordsOfAnAddress = (topic: string): string =>
  topic
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

const isShared = (provision: string): boolean => clauses.filter(({ ukGdpr }) => ukGdpr === provision).length > 1;

const limbsOf = ({ id: clause, topic, part3, ukGdpr, note }: Clause): readonly Limb[] => [
  ...(part3 === null ? [] : [{ id: part3, clause, topic, regime: 'part-3' as const, provision: part3, note }]),
  ...(ukGdpr === null
    ? []
    : [
        {
          id: isShared(ukGdpr) ? `${ukGdpr}.${inWordsOfAnAddress(topic)}` : ukGdpr,
          ...{ clause, topic, regime: 'uk-gdpr' as const, provision: ukGdpr, note },
        },
      ]),
];

/** Every limb of section 59 and of Article 28, each clause with what Part 3 asks first. */
export const limbs: readonly Limb[] = clauses.flatMap(limbsOf);

export const limbById = (id: string): Limb | null => limbs.find((one) => one.id === id) ?? null;

const known: readonly string[] = ['part-3', 'uk-gdpr'];

/**
 * The ids of the limbs that bind under some regimes. No regime at all, or one whose limbs are not in this list, binds
 * every limb: what is not known never makes a gate easier to open.
 */
export const limbsFor = (regimes: readonly string[]): readonly string[] => {
  const every = regimes.length === 0 || regimes.some((regime) => !known.includes(regime));
  return limbs.filter(({ regime }) => every || regimes.includes(regime)).map(({ id }) => id);
};

/**
 * What the words of an agreement with a processor of a service are judged by. That one quotation stands for more than three limbs is asked about is a
 * policy of ours: in 2020 one sentence about the GDPR was the answer to every limb of section 59 (F42, F44).
 */
export const clauseLawOf = ({ processors }: Pick<Service, 'processors'>): ClauseLaw => ({
  limbs: limbs.map(({ id, regime }) => ({ id, regime })),
  namesUkGdpr,
  namesPart3,
  mostLimbsOfOneQuotation: 3,
  sameWordsFrom: 0.8,
  processors: processors.map(({ id, entity }) => ({ id, entity })),
});
