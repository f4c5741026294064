import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';

export type PanelProps = Omit<ComponentPropsWithRef<'div'>, 'title'> & {
  title: ReactNode;
  headingLevel?: 1 | 2 | 3 | undefined;
};

/** Confirms that something was done. */
export const Panel = ({ title, headingLevel = 1, className, children, ...rest }: PanelProps) => {
  const Heading = `h${headingLevel}` as const;
  return (
    <div {...rest} className={classNames('govuk-panel govuk-panel--confirmation', className)}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {isShown(children) && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
};
