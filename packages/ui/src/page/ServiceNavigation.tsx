import * as words from '@countersign/words/ui/page';
import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import { Anchor } from '../links/LinkProvider.js';
import { type ServiceNavigationItem, ServiceNavigationItemView } from './ServiceNavigationItem.js';
import { ServiceNavigationToggle } from './ServiceNavigationToggle.js';
import { useMenu } from './useMenu.js';

export type ServiceNavigationProps = Omit<ComponentPropsWithRef<'div'>, 'children'> & {
  items?: readonly ServiceNavigationItem[] | undefined;
  serviceName?: ReactNode;
  serviceHref?: string | undefined;
  navigationId?: string | undefined;
  navigationLabel?: string | undefined;
  navigationClassName?: string | undefined;
  menuText?: string | undefined;
  menuLabel?: string | undefined;
  collapseWhenNarrow?: boolean | undefined;
};

export const ServiceNavigation = ({
  items = [],
  serviceName,
  serviceHref,
  navigationId,
  menuText = words.menu,
  navigationLabel = menuText,
  navigationClassName,
  menuLabel,
  collapseWhenNarrow = items.length > 1,
  className,
  ...rest
}: ServiceNavigationProps) => {
  const ownId = useId();
  const id = navigationId ?? ownId;
  const menu = useMenu(collapseWhenNarrow);
  const named = isShown(serviceName);
  const Root = named ? 'section' : 'div';
  return (
    <Root
      {...(named ? { 'aria-label': words.serviceInformation } : {})}
      {...rest}
      className={classNames('govuk-service-navigation', className)}
    >
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          {named && (
            <span className="govuk-service-navigation__service-name">
              {serviceHref ? (
                <Anchor href={serviceHref} className="govuk-service-navigation__link">
                  {serviceName}
                </Anchor>
              ) : (
                <span className="govuk-service-navigation__text">{serviceName}</span>
              )}
            </span>
          )}
          {items.length > 0 && (
            <nav
              aria-label={navigationLabel}
              className={classNames('govuk-service-navigation__wrapper', navigationClassName)}
            >
              {collapseWhenNarrow && (
                <ServiceNavigationToggle menu={menu} controls={id} text={menuText} label={menuLabel} />
              )}
              <ul className="govuk-service-navigation__list" id={id} hidden={menu.narrow && !menu.open}>
                {items.map((item, index) => (
                  <ServiceNavigationItemView key={index} {...item} />
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>
    </Root>
  );
};
