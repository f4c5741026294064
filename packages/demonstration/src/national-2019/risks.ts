import type { Measure } from '@countersign/domain/document/content';
import type { HarmType } from '@countersign/domain/document/kinds';
import type { Level } from '@countersign/domain/matrix';
import { at, disputedBy, filledIn, inferred, reportedBy, stated } from '@countersign/catalogue/account';
import { toRegulatorBy2019 } from './days.js';
import { blank, marked, mustChoose, row, silence, table, type AccountedItem } from './item.js';

const twelve =
  'the only solution proposed for all of the 12 risks presented is staff training and strict access controls';

/**
 * The only measures that the document has, for each of its twelve risks. What is not their words is as blank as it can
 * be.
 */
const measures: readonly Measure[] = [
  { text: 'Staff training', measureKind: 'organisational', control: 'training' },
  { text: 'Strict access controls', measureKind: 'technical', control: 'access-control' },
].map((one) => ({ ...one, effect: 'reduced', lowers: [], owner: '', due: null, evidence: '' }) as Measure);

/** The entries of a list have footings of their own, where these differ from that of the list. */
const ofMeasures = {
  'measures.measureKind': mustChoose,
  'measures.control': inferred('training and access control are what the two measures are called', twelve),
  'measures.effect': mustChoose,
  'measures.lowers': silence,
  'measures.owner': silence,
  'measures.due': silence,
  'measures.evidence': silence,
} as const;

const regimes = reportedBy('the programme', 'where appropriate or applicable');

interface Scored {
  readonly id: string;
  readonly title: string;
  readonly harmType: HarmType;
  readonly stated: Level;
  readonly words: string;
}

/** The two risks whose scores and whose stated level are on record. */
const scored: readonly Scored[] = [
  {
    id: 'rectification',
    title: 'Rectification',
    harmType: 'inaccuracy-not-correctable',
    stated: 'medium',
    words: 'concludes the overall risk is “medium”',
  },
  {
    id: 'erasure',
    title: 'Erasure',
    harmType: 'loss-of-rights',
    stated: 'low',
    words: 'concludes that the overall risk is “low”',
  },
];

const placeOf = (id: string, title: string) =>
  ({ id: `risks/${id}`, tableId: 'risks', section: 'risks', title }) as const;

const common = { measures: marked(measures, stated(twelve)), regime: marked(null, regimes) };

const withMeasures = (one: AccountedItem): AccountedItem => ({ ...one, footings: { ...one.footings, ...ofMeasures } });

/**
 * A level is one matter, and the person who stands for it another. The blank part for sign-off shows that nobody stands
 * for this one.
 */
const confirmedByNobody = (one: AccountedItem): AccountedItem => {
  const { footings, ...rest } = withMeasures(one);
  const confirmed = inferred(
    'the part for sign-off is blank, so nobody’s name stands for a level in it',
    'the section on “sign off and record outcomes” has been left completely blank',
  );
  return { ...rest, footings: { ...footings, 'departure.confirmedBy': confirmed } };
};

const scoredRisk = ({ id, title, harmType, stated: level, words }: Scored): AccountedItem => {
  const pair = inferred('the level is stated of these two scores', words);
  return confirmedByNobody(
    row(
      placeOf(id, title),
      'risk',
      {
        ...common,
        title: marked(title, stated(words)),
        harmType: marked(harmType, inferred('that is what the risk is called', words)),
        likelihood: marked('probable', stated(words)),
        severity: marked('significant', stated(words)),
        residualLikelihood: marked('probable', pair),
        residualSeverity: marked('significant', pair),
      },
      marked({ level, reason: '', by: 'the-document', confirmedBy: null }, stated(words)),
    ),
  );
};

/** Of the other ten, their number and their measures are on record, and nothing else. */
const otherRisk = (_: unknown, place: number): AccountedItem => {
  const title = `Risk ${String(place + 3)} of 12`;
  return withMeasures(
    row(placeOf(String(place + 3), title), 'risk', {
      ...common,
      title: marked(title, filledIn('a number, because the source does not say what it is called')),
      harmType: marked('loss-of-rights', mustChoose),
    }),
  );
};

/** Of the part for sign-off the source gives the heading, and that all of it is blank. */
const blankLine = inferred(
  'the part is blank, and its heading is that of step 7 of the regulator’s guidance, whose lines these are',
  'the section on “sign off and record outcomes” has been left completely blank',
);
const toTheRegulator = 'no later than 30 April 2019';

/** Risks and measures, what was planned for the regulator, and the part for sign-off with nothing on it. */
export const risksAndOutcomes = (): readonly AccountedItem[] => [
  table({ id: 'risks', section: 'risks', title: 'Risks' }, 'risk', 1, stated(twelve)),
  ...scored.map(scoredRisk),
  ...Array.from({ length: 10 }).map(otherRisk),
  row({ id: 'actions/regulator', section: 'outcomes', title: 'Send a version to the regulator' }, 'action', {
    what: marked('Send a version to the regulator', stated(toTheRegulator)),
    due: marked(toRegulatorBy2019, stated(toTheRegulator)),
    closedOn: marked(
      null,
      disputedBy('the regulator', 'was not formally submitted for consultation with the commissioner', {
        by: 'the programme',
        says: 'a full copy was provided',
        place: at(toTheRegulator),
      }),
    ),
  }),
  ...['Measures approved by', 'Residual risks approved by', 'Advice of the data protection officer', 'Reviewed by'].map(
    (title, place) => blank({ id: `outcomes.${String(place + 1)}`, section: 'outcomes', title }, blankLine),
  ),
];
