import type { Act } from '@countersign/domain';
import { paths } from '../../shell/paths.js';
import type { GateToShow } from './gate-to-show.js';
import type { FixLink } from './fix-link.js';

type Standing = Pick<GateToShow, 'stage' | 'open' | 'readyToOpen'> & {
  readonly request: object | null;
  readonly opening: { readonly closing: object | null } | null;
};

/** What this person can do with a gate now, the main thing first. */
export const gateSteps = (
  { stage, readyToOpen, request, opening }: Standing,
  acts: readonly Act[],
): readonly FixLink[] => {
  const when = (condition: boolean, text: string, href: string): readonly FixLink[] =>
    condition ? [{ text, href }] : [];
  return [
    ...when(acts.includes('open-stage') && readyToOpen, 'Open the stage', paths.openStage(stage)),
    ...when(
      acts.includes('ask-for-stage'),
      request === null ? 'Ask for this stage' : 'Ask for something else',
      paths.askForStage(stage),
    ),
    ...when(
      acts.includes('close-stage') && opening !== null && opening.closing === null,
      'Close the stage',
      paths.closeStage(stage),
    ),
  ];
};
