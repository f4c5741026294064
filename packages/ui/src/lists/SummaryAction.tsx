import type { ReactNode } from 'react';
import { isShown } from '../base/isShown.js';
import { Link } from '../links/Link.js';
import { VisuallyHidden } from '../base/VisuallyHidden.js';

export type SummaryAction = { href: string; text: ReactNode; hiddenText?: ReactNode; className?: string | undefined };

export const SummaryActionLink = ({ action, card }: { action: SummaryAction; card?: ReactNode }) => (
  <Link href={action.href} className={action.className}>
    {action.text}
    {(isShown(action.hiddenText) || isShown(card)) && (
      <VisuallyHidden>
        {isShown(action.hiddenText) && <> {action.hiddenText}</>}
        {isShown(card) && <> ({card})</>}
      </VisuallyHidden>
    )}
  </Link>
);
