import * as words from '@countersign/words/ui/errors';
import { type ComponentPropsWithRef, type ReactNode, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { classNames } from '../base/classNames.js';
import { ErrorSummaryEntry, type ErrorSummaryItem } from './ErrorSummaryEntry.js';
import { ErrorTold } from './error-told.js';
import { focusOn } from '../base/focusOn.js';
import { isShown } from '../base/isShown.js';
import { useOrderOfPage } from './useOrderOfPage.js';

export type ErrorSummaryProps = Omit<ComponentPropsWithRef<'div'>, 'ref' | 'title'> & {
  title?: ReactNode;
  errors?: readonly ErrorSummaryItem[] | undefined;
  /** Takes focus again whenever this changes: pass the number of attempts. */
  attempt?: number | undefined;
  focusOnMount?: boolean | undefined;
};

/**
 * The errors, at the top of the page. It takes focus, its links lead to the fields in the order of the page, and the page says
 * “Error” first in its title as long as it is there.
 */
export const ErrorSummary = ({
  title = words.thereIsAProblem,
  errors = [],
  attempt,
  focusOnMount = true,
  className,
  children,
  ...rest
}: ErrorSummaryProps) => {
  const root = useRef<HTMLDivElement>(null);
  const entries = useOrderOfPage(errors);
  const tell = useContext(ErrorTold);
  useLayoutEffect(() => tell?.(), [tell]);
  useEffect(() => {
    if (focusOnMount && root.current) focusOn(root.current);
  }, [attempt, focusOnMount]);
  return (
    <div {...rest} ref={root} className={classNames('govuk-error-summary', className)}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {isShown(children) && <p>{children}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {entries.map((error, index) => (
                <li key={index}>
                  <ErrorSummaryEntry {...error} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
};
