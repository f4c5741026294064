import { Details } from '@countersign/ui';
import { useState, type ReactNode } from 'react';
import { useOpenOnPaper } from './useOpenOnPaper.js';

interface DetailsOnOpenProps {
  readonly summary: ReactNode;
  /** The id by which a link leads to it. */
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  /** Whether it lies open from the start, as where something is brought back that stands in it. */
  readonly open?: boolean | undefined;
  /** Whether it lies open on paper; it does, unless what it holds stands on the page a second time, or comes only once it is opened. */
  readonly onPaper?: boolean | undefined;
  /** Made only once somebody opens it, where it is a function. */
  readonly children: ReactNode | (() => ReactNode);
}

/** Details that lie open on paper; their content can be made only once somebody opens them, where it takes long. */
export const DetailsOnOpen = ({ summary, id, className, open, onPaper = true, children }: DetailsOnOpenProps) => {
  const [wasOpened, setWasOpened] = useState(open === true);
  const details = useOpenOnPaper(() => setWasOpened(true), onPaper);
  return (
    <Details
      ref={details}
      id={id}
      className={className}
      summary={summary}
      open={open}
      onToggle={(event) => event.currentTarget.open && setWasOpened(true)}
    >
      {typeof children === 'function' ? wasOpened && children() : children}
    </Details>
  );
};
