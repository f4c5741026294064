import * as words from '@countersign/words/ui/links';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { Anchor } from './LinkProvider.js';

export type Breadcrumb = { text: ReactNode; href?: string | undefined };
export type BreadcrumbsProps = Omit<ComponentPropsWithRef<'nav'>, 'children'> & {
  items: readonly Breadcrumb[];
  collapseOnMobile?: boolean | undefined;
  inverse?: boolean | undefined;
};

export const Breadcrumbs = ({ items, collapseOnMobile, inverse, className, ...rest }: BreadcrumbsProps) => (
  <nav
    aria-label={words.breadcrumb}
    {...rest}
    className={classNames(
      'govuk-breadcrumbs',
      inverse && 'govuk-breadcrumbs--inverse',
      className,
      collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
    )}
  >
    <ol className="govuk-breadcrumbs__list">
      {items.map(({ text, href }, index) => (
        <li key={index} className="govuk-breadcrumbs__list-item" aria-current={href ? undefined : 'page'}>
          {href ? (
            <Anchor className="govuk-breadcrumbs__link" href={href}>
              {text}
            </Anchor>
          ) : (
            text
          )}
        </li>
      ))}
    </ol>
  </nav>
);
