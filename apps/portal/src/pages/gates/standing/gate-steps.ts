import type { Act } from '@countersign/domain/authority';
import type { Step } from '../../../parts/acting/StepButtons.js';
import { paths } from '../../../browser/paths.js';
import type { GateToShow } from './gate-to-show.js';

type Standing = Pick<GateToShow, 'stage' | 'open' | 'readyToOpen'> & {
  readonly request: object | null;
  readonly opening: { readonly closing: object | null } | null;
};

/** What this person can do with a gate now, the main thing first. */
export const gateSteps = (
  { stage, readyToOpen, request, opening }: Standing,
  acts: readonly Act[],
): readonly Step[] => {
  const when = (condition: boolean, step: Step): readonly Step[] => (condition ? [step] : []);
  const mayAsk = acts.includes('ask-for-stage');
  const isOpened = opening !== null && opening.closing === null;
  return [
    ...when(acts.includes('open-stage') && readyToOpen, { text: 'Open the stage', href: paths.openStage(stage) }),
    ...when(mayAsk && request === null, { text: 'Ask for this stage', href: paths.askForStage(stage) }),
    ...when(mayAsk && request !== null, {
      text: 'Ask for something else',
      href: paths.askForStage(stage),
      undoes: true,
    }),
    ...when(acts.includes('close-stage') && isOpened, {
      text: 'Close the stage',
      href: paths.closeStage(stage),
      undoes: true,
    }),
  ];
};
