import type { ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import { Link } from '../links/Link.js';

export type TaskListItem = {
  title: ReactNode;
  href?: string | undefined;
  hint?: ReactNode;
  /** A word or two, or a `Tag`. */
  status: ReactNode;
  cannotStartYet?: boolean | undefined;
  className?: string | undefined;
};

export const TaskListItemView = ({ item, id }: { item: TaskListItem; id: string }) => {
  const hintId = isShown(item.hint) ? `${id}-hint` : undefined;
  const statusId = `${id}-status`;
  return (
    <li
      className={classNames('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.className)}
    >
      <div className="govuk-task-list__name-and-hint">
        {item.href ? (
          <Link href={item.href} className="govuk-task-list__link" aria-describedby={classNames(hintId, statusId)}>
            {item.title}
          </Link>
        ) : (
          <div>{item.title}</div>
        )}
        {hintId && (
          <div id={hintId} className="govuk-task-list__hint">
            {item.hint}
          </div>
        )}
      </div>
      <div
        id={statusId}
        className={classNames(
          'govuk-task-list__status',
          item.cannotStartYet && 'govuk-task-list__status--cannot-start-yet',
        )}
      >
        {item.status}
      </div>
    </li>
  );
};
