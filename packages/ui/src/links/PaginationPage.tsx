import * as words from '@countersign/words/ui/links';
import { classNames } from '../base/classNames.js';
import { Link } from './Link.js';

export type PaginationItem =
  | { ellipsis: true }
  | { number: number | string; href: string; current?: boolean | undefined; label?: string | undefined };

export const PaginationPage = ({ item }: { item: PaginationItem }) => {
  if ('ellipsis' in item) return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  return (
    <li className={classNames('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <Link
        className="govuk-pagination__link"
        href={item.href}
        aria-label={item.label ?? words.pageNumber({ number: String(item.number) })}
        aria-current={item.current ? 'page' : undefined}
      >
        {item.number}
      </Link>
    </li>
  );
};
