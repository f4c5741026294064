import * as words from '@countersign/words/ui/links';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';
import { PaginationArrow, type PaginationStep } from './PaginationArrow.js';
import { type PaginationItem, PaginationPage } from './PaginationPage.js';

export type PaginationProps = Omit<ComponentPropsWithRef<'nav'>, 'children'> & {
  previous?: PaginationStep | undefined;
  next?: PaginationStep | undefined;
  items?: readonly PaginationItem[] | undefined;
};

export const Pagination = ({ previous, next, items, className, ...rest }: PaginationProps) => {
  const isBlock = !items && Boolean(previous ?? next);
  return (
    <nav
      aria-label={words.pagination}
      {...rest}
      className={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', className)}
    >
      {previous && <PaginationArrow kind="prev" step={previous} isBlock={isBlock} />}
      {items && (
        <ul className="govuk-pagination__list">
          {items.map((item, index) => (
            <PaginationPage key={index} item={item} />
          ))}
        </ul>
      )}
      {next && <PaginationArrow kind="next" step={next} isBlock={isBlock} />}
    </nav>
  );
};
