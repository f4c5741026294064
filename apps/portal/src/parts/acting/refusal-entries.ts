import { labels } from '@countersign/catalogue';
import type { PlaceToPutRight } from '@countersign/domain/gates';
import { assertNever } from '@countersign/domain/kernel';
import type { ErrorSummaryItem } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/acting';
import type { RefusalNoticeFragment } from '../../generated/graphql.js';
import { paths } from '../../browser/paths.js';

export interface RefusalLinks {
  /** The id of the input of a field that the API names; the field's own name where it is left out. */
  readonly inputFor?: ((field: string) => string) | undefined;
  /** Where an item that a finding names is put right. */
  readonly itemHref?: ((itemId: string) => string) | undefined;
}

const fixPages: Readonly<Record<PlaceToPutRight, string>> = {
  assessment: paths.assessments,
  agreements: paths.agreements,
  'roll-out': paths.gates,
};

/** Several conditions can wait for the same thing: it is said once. */
const sayingOnce = <Condition extends { readonly sentence: string }>(conditions: readonly Condition[]) =>
  conditions.filter(({ sentence }, place) => conditions.findIndex((one) => one.sentence === sentence) === place);

/** Two places can be one input, which is then told once. */
const once = (entries: readonly { readonly text: string; readonly href: string }[]) =>
  entries.filter(
    ({ text, href }, place) => entries.findIndex((one) => one.text === text && one.href === href) === place,
  );

/** What a refusal lists below its sentence: facts, and links to where each thing is put right. */
export const refusalEntries = (
  refusal: RefusalNoticeFragment,
  { inputFor = (field) => field, itemHref }: RefusalLinks,
): readonly ErrorSummaryItem[] => {
  switch (refusal.__typename) {
    case 'BadInput':
      return once(refusal.problems.map(({ field, message }) => ({ text: message, href: `#${inputFor(field)}` })));
    case 'NotAllowed':
      return refusal.neededRoles.map((role) => ({ text: words.askTheRole({ role: labels.role[role].toLowerCase() }) }));
    case 'BarredByPart':
      return [{ text: words.yourPartInThisAssessment({ part: labels.part[refusal.part].toLowerCase() }) }];
    case 'NotNow':
      return [{ text: words.statusState({ state: labels.assessmentState[refusal.state].toLowerCase() }) }];
    case 'Blocked':
      return refusal.findings.map(({ message, itemId }) => ({
        text: message,
        href: itemId === null ? undefined : itemHref?.(itemId),
      }));
    case 'ReferredTo':
      return refusal.referrers.map(({ title, itemId }) => ({
        text: words.refersToItTitle({ title }),
        href: itemHref?.(itemId),
      }));
    case 'GateHeld':
      return sayingOnce(refusal.outstanding).map(({ sentence, fixPage }) => ({
        text: sentence,
        href: fixPages[fixPage],
      }));
    case 'Untrained':
      return [{ text: words.recordYourTraining, href: paths.recordTraining }];
    case 'AlreadyForked':
      return [{ text: words.goToYourAssessment, href: paths.assessment(refusal.assessmentId) }];
    case 'IdenticalRelease':
      return [{ text: words.releaseNumberHasTheSame({ number: refusal.number }) }];
    case 'StaleVersion':
      return [{ text: words.savedBySavedBySince({ savedBy: refusal.savedBy?.name ?? words.somebodyElse }) }];
    case 'WouldEmpty':
      return [{ text: words.chooseWhetherToEmpty, href: '#would-go' }];
    case 'SentBefore':
    case 'NotThere':
    case 'HashMoved':
    case 'StepUpNeeded':
    case 'AlreadyOpen':
      return [];
    default:
      return assertNever(refusal);
  }
};
