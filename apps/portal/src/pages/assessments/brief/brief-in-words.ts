import { labels } from '@countersign/catalogue';
import { componentById, serviceById } from '../../../parts/words/services.js';
import type { PeopleCategory, Regime, StageKind } from '@countersign/domain/document/kinds';
import { countInWords } from '@countersign/domain/kernel';
import type { Level } from '@countersign/domain/matrix';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What of a brief says how high the risk is, and how much of it the measures in place carry. */
export interface HowHigh {
  readonly risks: {
    readonly count: number;
    readonly highNow: number;
    readonly notScored: number;
    readonly now: Level | null;
    readonly after: Level | null;
  };
  readonly measures: { readonly all: number; readonly inPlace: number };
}

const nowInWords = ({ count, highNow, notScored, now }: HowHigh['risks']): string => {
  if (count === 0) return 'There is no risk in this assessment.';
  const high = highNow === 0 ? '' : `${countInWords(highNow, 'risk is', 'risks are')} high now.`;
  const unknown =
    notScored === 0 ? '' : `${countInWords(notScored, 'risk is', 'risks are')} not scored, so nobody can say how high.`;
  return [high, unknown].filter(Boolean).join(' ') || `The highest risk now is ${now === null ? 'not known' : now}.`;
};

/** How high the risk is now and once every measure is in place, and whether that is to be seen first. */
export const howHighInWords = ({ risks, measures }: HowHigh): { readonly text: string; readonly isAlarm: boolean } => ({
  text: [
    nowInWords(risks),
    measures.all === 0
      ? ''
      : `${measures.inPlace} of ${countInWords(measures.all, 'measure is', 'measures are')} in place.`,
    risks.after === null ? '' : `Once every measure is in place, the highest is ${risks.after}.`,
  ]
    .filter(Boolean)
    .join(' '),
  isAlarm: risks.count === 0 || risks.highNow > 0 || risks.notScored > 0,
});

const stagesInWords = ({ activities, stages }: Parameters<typeof processingInWords>[0]): string => {
  if (activities.count === 0) return '';
  if (stages.length === 0) return 'None was assessed for a stage.';
  return `Assessed for: ${all.format(stages.map((stage) => lower(labels.stage[stage])))}.`;
};

/** What the processing is, in sentences. */
export const processingInWords = (it: {
  readonly controller: string;
  readonly serviceId: string;
  readonly activities: { readonly count: number };
  readonly stages: readonly StageKind[];
  readonly users: number;
}): string => {
  const service = serviceById(it.serviceId)?.name ?? it.serviceId;
  return [
    it.activities.count === 0
      ? `${service} for ${it.controller}. No activity is described.`
      : `${service} for ${it.controller}, in ${countInWords(it.activities.count, 'activity', 'activities')}.`,
    stagesInWords(it),
    it.users === 0
      ? 'How many people may use it is not answered.'
      : `${countInWords(it.users, 'person', 'people')} may use it.`,
  ]
    .filter(Boolean)
    .join(' ');
};

/** The first few components by name, and how many more there are. */
export const componentsInWords = (count: number, first: readonly string[]): string => {
  if (count === 0) return 'No component is switched on.';
  const names = first.map((id) => componentById(id)?.name ?? id);
  const more = count - first.length;
  return `${all.format(more === 0 ? names : [...names, `${more.toLocaleString('en-GB')} more`])}.`;
};

/** Whom the processing touches, in sentences. */
export const peopleInWords = (it: {
  readonly categories: readonly string[];
  readonly regimes: readonly string[];
  readonly sensitive: number;
  readonly mostInAYear: number | null;
  readonly unsaid: number;
}): string => {
  const categories = it.categories.map((one) => lower(labels.peopleCategory[one as PeopleCategory]));
  const regimes = it.regimes.map((one) => labels.regime[one as Regime]);
  return [
    categories.length === 0 ? 'No activity says whom it touches.' : `${capital(all.format(categories))}.`,
    regimes.length === 0 ? '' : `Under ${all.format(regimes)}.`,
    it.sensitive === 0 ? '' : `${countInWords(it.sensitive, 'activity is', 'activities are')} sensitive processing.`,
    it.mostInAYear === null
      ? ''
      : `The largest activity is about ${countInWords(it.mostInAYear, 'person', 'people')} a year.`,
    it.unsaid === 0 || categories.length === 0
      ? ''
      : `${countInWords(it.unsaid, 'activity does not say whom it touches', 'activities do not say whom they touch')}.`,
  ]
    .filter(Boolean)
    .join(' ');
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How far the measures are, in a sentence that is true where there are none as well. */
export const measuresInWords = (it: {
  readonly risks: number;
  readonly all: number;
  readonly inPlace: number;
  readonly overdue: number;
}): string => {
  if (it.risks === 0) return 'No measure is needed: there is no risk in this assessment.';
  if (it.all === 0) return 'No measure is set against any risk.';
  if (it.inPlace === it.all) return `Every measure is in place (${it.all.toLocaleString('en-GB')}).`;
  const late = it.overdue === 0 ? '' : ` ${countInWords(it.overdue, 'is past its day', 'are past their day')}.`;
  return `${(it.all - it.inPlace).toLocaleString('en-GB')} of ${countInWords(it.all, 'measure is', 'measures are')} not in place.${late}`;
};
