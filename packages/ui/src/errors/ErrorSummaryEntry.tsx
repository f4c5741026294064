import type { MouseEvent, ReactNode } from 'react';
import { focusField } from '../base/focusField.js';
import { Anchor } from '../links/LinkProvider.js';

export type ErrorSummaryItem = { text: ReactNode; href?: string | undefined };

export const ErrorSummaryEntry = ({ text, href }: ErrorSummaryItem) => {
  if (!href) return text;
  const goToField = (event: MouseEvent) => {
    if (href.startsWith('#') && focusField(href.slice(1))) event.preventDefault();
  };
  return (
    <Anchor href={href} onClick={goToField}>
      {text}
    </Anchor>
  );
};
