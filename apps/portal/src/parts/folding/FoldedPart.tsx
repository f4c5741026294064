import { Heading } from '@countersign/ui';
import type { ReactNode } from 'react';
import { DetailsOnOpen } from './DetailsOnOpen.js';

interface FoldedPartProps {
  readonly id?: string | undefined;
  readonly title: string;
  readonly headingLevel: 2 | 3;
  readonly className?: string | undefined;
  readonly onPaper?: boolean | undefined;
  /** Made only once somebody opens it, where it is a function; else it is there for who reads without script. */
  readonly children: ReactNode | (() => ReactNode);
}

/** A part of a long page under its heading, closed until somebody opens it, and open on paper. */
export const FoldedPart = ({ title, headingLevel, className = '', ...rest }: FoldedPartProps) => (
  <DetailsOnOpen
    {...rest}
    className={`app-fold ${className}`.trim()}
    summary={
      <Heading level={headingLevel} className="app-fold__title">
        {title}
      </Heading>
    }
  />
);
