import { classNames } from '../base/classNames.js';
import { Anchor, type AnchorProps } from './LinkProvider.js';

export type LinkProps = AnchorProps & { inverse?: boolean | undefined; noVisitedState?: boolean | undefined };

export const Link = ({ inverse, noVisitedState, className, ...rest }: LinkProps) => (
  <Anchor
    {...rest}
    className={classNames(
      'govuk-link',
      inverse && 'govuk-link--inverse',
      noVisitedState && 'govuk-link--no-visited-state',
      className,
    )}
  />
);
