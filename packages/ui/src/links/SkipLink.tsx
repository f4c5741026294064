import * as words from '@countersign/words/ui/links';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';
import { jump } from '../base/jump.js';

export type SkipLinkProps = ComponentPropsWithRef<'a'>;

/** Moves focus past everything that repeats on each page; the address stays as it is. */
export const SkipLink = ({ href = '#main-content', className, children, ...rest }: SkipLinkProps) => (
  <a
    {...rest}
    href={href}
    className={classNames('govuk-skip-link', className)}
    onClick={(event) => jump(event, href, 'govuk-skip-link-focused-element')}
  >
    {children ?? words.skipToMainContent}
  </a>
);
