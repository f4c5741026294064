import * as words from '@countersign/words/ui/text';
import { type ComponentPropsWithRef, type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from '../base/classNames.js';
import { focusOn } from '../base/focusOn.js';
import { isShown } from '../base/isShown.js';

export type NotificationBannerProps = Omit<ComponentPropsWithRef<'div'>, 'ref' | 'title' | 'role'> & {
  type?: 'success' | undefined;
  role?: 'alert' | 'region' | undefined;
  title?: ReactNode;
  titleId?: string | undefined;
  titleHeadingLevel?: 2 | 3 | undefined;
  /** One line in the heading style; longer content goes in `children`. */
  heading?: ReactNode;
  focusOnMount?: boolean | undefined;
};

export const NotificationBanner = ({
  type,
  role = type === 'success' ? 'alert' : 'region',
  title = type === 'success' ? words.success : words.important,
  titleId,
  titleHeadingLevel = 2,
  heading,
  focusOnMount = role === 'alert',
  className,
  children,
  ...rest
}: NotificationBannerProps) => {
  const ownId = useId();
  const root = useRef<HTMLDivElement>(null);
  const Heading = `h${titleHeadingLevel}` as const;
  useEffect(() => {
    if (focusOnMount && root.current) focusOn(root.current);
  }, [focusOnMount]);
  return (
    <div
      {...rest}
      ref={root}
      role={role}
      aria-labelledby={titleId ?? ownId}
      className={classNames('govuk-notification-banner', type && `govuk-notification-banner--${type}`, className)}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId ?? ownId}>
          {title}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {isShown(heading) && <p className="govuk-notification-banner__heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
};
