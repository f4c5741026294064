import type { ReactNode } from 'react';

export type TimelineItem = {
  key: string;
  title: ReactNode;
  byline?: ReactNode;
  /** `iso` for machines, `text` for people. */
  date: { iso: string; text: ReactNode };
  children?: ReactNode;
};
export type TimelineProps = {
  items: readonly TimelineItem[];
  headingLevel?: 2 | 3 | 4 | undefined;
  label?: string | undefined;
};

/** What happened, one after the other, each with who and when. */
export const Timeline = ({ items, headingLevel = 2, label }: TimelineProps) => {
  const Heading = `h${headingLevel}` as const;
  return (
    <ol className="app-timeline" aria-label={label}>
      {items.map(({ key, title, byline, date, children }) => (
        <li key={key} className="app-timeline__item">
          <div className="app-timeline__header">
            <Heading className="app-timeline__title">{title}</Heading>
            {byline && <p className="app-timeline__byline">{byline}</p>}
          </div>
          <p className="app-timeline__date">
            <time dateTime={date.iso}>{date.text}</time>
          </p>
          {children && <div className="app-timeline__description">{children}</div>}
        </li>
      ))}
    </ol>
  );
};
