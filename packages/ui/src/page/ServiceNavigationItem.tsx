import type { ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { Anchor } from '../links/LinkProvider.js';

export type ServiceNavigationItem = {
  text: ReactNode;
  href?: string | undefined;
  /** This very page. */
  current?: boolean | undefined;
  /** The section that this page belongs to. */
  active?: boolean | undefined;
};

export const ServiceNavigationItemView = ({ text, href, current, active }: ServiceNavigationItem) => {
  const marked = current || active;
  const ariaCurrent = current ? 'page' : active ? 'true' : undefined;
  const content = marked ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text;
  return (
    <li className={classNames('govuk-service-navigation__item', marked && 'govuk-service-navigation__item--active')}>
      {href ? (
        <Anchor href={href} className="govuk-service-navigation__link" aria-current={ariaCurrent}>
          {content}
        </Anchor>
      ) : (
        <span className="govuk-service-navigation__text" aria-current={ariaCurrent}>
          {content}
        </span>
      )}
    </li>
  );
};
