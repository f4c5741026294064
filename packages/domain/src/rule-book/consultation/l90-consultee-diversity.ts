import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import type { ConsulteeRelation } from '../../document/kinds/enumerations.js';
import { isLeftOpen } from '../reading/left-open.js';
import { tableOf } from '../reading/on-table.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';
import type { RuleLaw } from '../rule/rule-law.js';

interface Problems {
  'own-voices': 'percent';
  'voices-missing': 'voice';
  'no-views': 'title';
  'departed-without-reasons': 'title';
  'no-views-of-people': never;
  'no-how': never;
  'no-why-not': never;
}
type OfAll = ProblemOf<Problems, 'own-voices' | 'voices-missing'>;
type OfItem = ProblemOf<Problems, 'no-views' | 'departed-without-reasons' | 'no-how' | 'no-why-not'>;

const own: readonly ConsulteeRelation[] = ['programme', 'own-force'];
const independent: readonly ConsulteeRelation[] = [
  'staff-association',
  'victims-group',
  'academic',
  'ethics-panel',
  'other-data-protection-officer',
];
const voices: readonly (readonly [string, readonly ConsulteeRelation[]])[] = [
  ['data-protection-officer', ['data-protection-officer']],
  ['information-security', ['information-security']],
  ['processor', ['processor']],
  ['independent', independent],
];

/**
 * Those asked are more than the programme and the own force: the data protection officer, information security, the
 * processor and somebody independent among them; each has said something, and what was not followed has its reasons;
 * the people concerned were asked, or why not is said (UK GDPR Art 35(2) and (9); ICO guidance, step 3). Does not
 * block.
 */
export const consulteeDiversity = ruleFinding<Problems>()('L90_CONSULTEE_DIVERSITY', (document, law) => {
  const asked = countingItems(document, 'consultee');
  const views = countingItems(document, 'people-views');
  const together = isLeftOpen(document, 'consultee')
    ? []
    : ofAll(
        asked.map(({ content }) => content),
        law,
      );
  const isSilent = views.length === 0 && !isLeftOpen(document, 'people-views');
  return [
    ...together.map((one) => asking(tableOf(document, 'consultee'), one)),
    ...asked.flatMap(({ item, content }) => ofEach(content).map((one) => asking(item, one))),
    ...(isSilent ? [asking(tableOf(document, 'people-views'), say('no-views-of-people', null))] : []),
    ...views.flatMap(({ item, content }) => ofPeople(content).map((one) => asking(item, one))),
  ];
});

const ofAll = (asked: readonly ContentOf<'consultee'>[], { thresholds }: RuleLaw): readonly OfAll[] => {
  const relations = asked.flatMap(({ relation }) => relation ?? []);
  const share = asked.length === 0 ? 0 : relations.filter((one) => own.includes(one)).length / asked.length;
  if (share > thresholds.ownVoices) return [say('own-voices', null, { percent: Math.round(share * 100) })];
  const missing = voices.filter(([, those]) => !relations.some((one) => those.includes(one))).map(([voice]) => voice);
  return missing.length === 0 ? [] : [say('voices-missing', null, { voice: missing.join(',') })];
};

const ofEach = ({ views, departed, reasons }: ContentOf<'consultee'>): readonly OfItem[] => [
  ...sayIf(isBlank(views), 'no-views', 'views'),
  ...sayIf(departed === true && isBlank(reasons), 'departed-without-reasons', 'reasons'),
];

const ofPeople = ({ sought, how, whyNot }: ContentOf<'people-views'>): readonly OfItem[] => {
  if (sought === true && isBlank(how)) return [say('no-how', 'how')];
  return sought === false && isBlank(whyNot) ? [say('no-why-not', 'whyNot')] : [];
};
