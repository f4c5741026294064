import { type ComponentPropsWithRef, useId } from 'react';
import { classNames } from '../base/classNames.js';
import { type TaskListItem, TaskListItemView } from './TaskListItem.js';

export type TaskListProps = Omit<ComponentPropsWithRef<'ul'>, 'children'> & {
  items: readonly TaskListItem[];
  idPrefix?: string | undefined;
};

export const TaskList = ({ items, idPrefix, className, ...rest }: TaskListProps) => {
  const ownPrefix = useId();
  return (
    <ul {...rest} className={classNames('govuk-task-list', className)}>
      {items.map((item, index) => (
        <TaskListItemView key={index} item={item} id={`${idPrefix ?? ownPrefix}-${index + 1}`} />
      ))}
    </ul>
  );
};
