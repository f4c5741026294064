import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { Tag, type TagColour } from '../text/Tag.js';

export type PhaseBannerProps = ComponentPropsWithRef<'div'> & { phase: ReactNode; colour?: TagColour | undefined };

export const PhaseBanner = ({ phase, colour, className, children, ...rest }: PhaseBannerProps) => (
  <div {...rest} className={classNames('govuk-phase-banner govuk-width-container', className)}>
    <p className="govuk-phase-banner__content">
      <Tag className="govuk-phase-banner__content__tag" colour={colour}>
        {phase}
      </Tag>
      <span className="govuk-phase-banner__text">{children}</span>
    </p>
  </div>
);
