import type { Act } from '@countersign/domain/authority';
import * as words from '@countersign/words/portal/pages/gates/standing';
import type { Step } from '../../../parts/acting/StepButtons.js';
import { paths } from '../../../browser/paths.js';
import { inService } from '../../../parts/words/services.js';
import type { GateToShow } from './gate-to-show.js';

type Standing = Pick<GateToShow, 'serviceId' | 'stage' | 'open' | 'readyToOpen'> & {
  readonly request: object | null;
  readonly opening: { readonly closing: object | null } | null;
};

/** What this person can do with a gate now, the main thing first. */
export const gateSteps = (
  { serviceId, stage, readyToOpen, request, opening }: Standing,
  acts: readonly Act[],
): readonly Step[] => {
  const when = (condition: boolean, step: Step): readonly Step[] => (condition ? [step] : []);
  const here = (href: string) => inService(href, serviceId);
  const mayAsk = acts.includes('ask-for-stage');
  const isOpened = opening !== null && opening.closing === null;
  return [
    ...when(acts.includes('open-stage') && readyToOpen, {
      text: words.openTheStage,
      href: here(paths.openStage(stage)),
    }),
    ...when(mayAsk && request === null, { text: words.askToOpenThisStage, href: here(paths.askForStage(stage)) }),
    ...when(mayAsk && request !== null, {
      text: words.changeTheRequest,
      href: here(paths.askForStage(stage)),
      undoes: true,
    }),
    ...when(acts.includes('close-stage') && isOpened, {
      text: words.closeTheStage,
      href: here(paths.closeStage(stage)),
      undoes: true,
    }),
  ];
};
