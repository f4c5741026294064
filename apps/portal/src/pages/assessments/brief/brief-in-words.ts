import { labels } from '@countersign/catalogue';
import * as words from '@countersign/words/portal/pages/assessments/brief';
import { componentById, serviceById } from '../../../parts/words/services.js';
import type { PeopleCategory, Regime, StageKind } from '@countersign/domain/document/kinds';
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
  if (count === 0) return words.thereIsNoRisk;
  const high = highNow === 0 ? '' : words.risksAreHighNow({ highNow });
  const unknown = notScored === 0 ? '' : words.risksHaveNotBeenScored({ notScored });
  return (
    [high, unknown].filter(Boolean).join(' ') || words.theHighestRiskNow({ now: now === null ? words.notKnown : now })
  );
};

/** How high the risk is now and once every measure is in place, and whether that is to be seen first. */
export const howHighInWords = ({ risks, measures }: HowHigh): { readonly text: string; readonly isAlarm: boolean } => ({
  text: [
    nowInWords(risks),
    measures.all === 0
      ? ''
      : words.ofMeasuresAreInPlace({
          inPlace: measures.inPlace,
          measuresAre: words.measuresAre({ all: measures.all }),
        }),
    risks.after === null ? '' : words.onceEveryMeasure({ after: risks.after }),
  ]
    .filter(Boolean)
    .join(' '),
  isAlarm: risks.count === 0 || risks.highNow > 0 || risks.notScored > 0,
});

const stagesInWords = ({ activities, stages }: Parameters<typeof processingInWords>[0]): string => {
  if (activities.count === 0) return '';
  if (stages.length === 0) return words.noActivityHasBeenAssessed;
  return words.assessedForFormat({ format: all.format(stages.map((stage) => lower(labels.stage[stage]))) });
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
      ? words.serviceForControllerNoActivity({ service, controller: it.controller })
      : words.serviceForControllerInActivities2({
          service,
          controller: it.controller,
          activities2: words.activities2({ count: it.activities.count }),
        }),
    stagesInWords(it),
    it.users === 0 ? words.howManyPeopleMayUse : words.peopleMayUseIt({ people: words.people({ users: it.users }) }),
  ]
    .filter(Boolean)
    .join(' ');
};

/** The first few components by name, and how many more there are. */
export const componentsInWords = (count: number, first: readonly string[]): string => {
  if (count === 0) return words.noComponentIsSwitchedOn;
  const names = first.map((id) => componentById(id)?.name ?? id);
  const more = count - first.length;
  return `${all.format(more === 0 ? names : [...names, words.more({ more })])}.`;
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
    categories.length === 0 ? words.noActivitySaysWhom : `${capital(all.format(categories))}.`,
    regimes.length === 0 ? '' : words.underRegimes({ regimes: all.format(regimes) }),
    it.sensitive === 0
      ? ''
      : words.activitiesAreSensitiveProcessing({ activitiesAre: words.activitiesAre({ sensitive: it.sensitive }) }),
    it.mostInAYear === null
      ? ''
      : words.theLargestActivityIsAbout({ people2: words.people2({ mostInAYear: it.mostInAYear }) }),
    it.unsaid === 0 || categories.length === 0 ? '' : `${words.activitiesDoNotSay({ unsaid: it.unsaid })}.`,
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
  if (it.risks === 0) return words.noMeasureIsNeeded;
  if (it.all === 0) return words.noRiskHasAMeasure;
  if (it.inPlace === it.all) return words.everyMeasureIsInPlace({ all: it.all });
  const late = it.overdue === 0 ? '' : ` ${words.arePastTheirDay({ overdue: it.overdue })}.`;
  return words.ofMeasures({ all: it.all - it.inPlace, all2: it.all, late });
};
