import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { classNames } from './classNames.js';
import { focusOn } from './focusOn.js';

export type SkipLinkProps = ComponentPropsWithRef<'a'>;

/** Moves focus past everything that repeats on each page; the address stays as it is. */
export const SkipLink = ({ href = '#main-content', className, children, ...rest }: SkipLinkProps) => {
  const skip = (event: MouseEvent<HTMLAnchorElement>) => {
    const target = href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
    if (!target) return;
    event.preventDefault();
    focusOn(target, 'govuk-skip-link-focused-element');
    target.scrollIntoView();
  };
  return (
    <a {...rest} href={href} className={classNames('govuk-skip-link', className)} onClick={skip}>
      {children ?? 'Skip to main content'}
    </a>
  );
};
