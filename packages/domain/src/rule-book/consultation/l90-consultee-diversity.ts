import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import type { ConsulteeRelation } from '../../document/kinds/enumerations.js';
import { isLeftOpen } from '../reading/left-open.js';
import { findingOnTable } from '../reading/on-table.js';
import { findingOn, isBlank, type Problem, type Rule, type RuleLaw } from '../finding/rule.js';

const rule = 'L90_CONSULTEE_DIVERSITY';
const finding = findingOn(rule, false);
const onAll = findingOnTable(rule, false);

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
 * processor and somebody independent among them; each has said something, and what was not followed has its reasons; the
 * people concerned were asked, or why not is said (UK GDPR Art 35(2) and (9); ICO guidance, step 3). Does not block.
 * Problems: `own-voices` with `percent`, else `voices-missing` with `voice` (with commas between); `no-views-of-people`,
 * `no-how`, `no-why-not`; of each `no-views`, `departed-without-reasons`.
 */
export const consulteeDiversity: Rule = (document, law) => {
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
    ...together.map((one) => onAll(document, 'consultee', one)),
    ...asked.flatMap(({ item, content }) => ofEach(content).map((one) => finding(item, one))),
    ...(isSilent ? [onAll(document, 'people-views', { problem: 'no-views-of-people', field: null })] : []),
    ...views.flatMap(({ item, content }) => ofPeople(content).map((one) => finding(item, one))),
  ];
};

const ofAll = (asked: readonly ContentOf<'consultee'>[], { thresholds }: RuleLaw): readonly Problem[] => {
  const relations = asked.flatMap(({ relation }) => relation ?? []);
  const share = asked.length === 0 ? 0 : relations.filter((one) => own.includes(one)).length / asked.length;
  if (share > thresholds.ownVoices)
    return [{ problem: 'own-voices', field: null, facts: { percent: Math.round(share * 100) } }];
  const missing = voices.filter(([, those]) => !relations.some((one) => those.includes(one))).map(([voice]) => voice);
  return missing.length === 0 ? [] : [{ problem: 'voices-missing', field: null, facts: { voice: missing.join(',') } }];
};

const ofEach = ({ views, departed, reasons }: ContentOf<'consultee'>): readonly Problem[] => [
  ...(isBlank(views) ? [{ problem: 'no-views', field: 'views' }] : []),
  ...(departed === true && isBlank(reasons) ? [{ problem: 'departed-without-reasons', field: 'reasons' }] : []),
];

const ofPeople = ({ sought, how, whyNot }: ContentOf<'people-views'>): readonly Problem[] => {
  if (sought === true && isBlank(how)) return [{ problem: 'no-how', field: 'how' }];
  return sought === false && isBlank(whyNot) ? [{ problem: 'no-why-not', field: 'whyNot' }] : [];
};
