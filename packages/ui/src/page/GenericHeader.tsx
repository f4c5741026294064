import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import { Anchor } from '../links/LinkProvider.js';

export type GenericHeaderProps = ComponentPropsWithRef<'div'> & {
  productName: ReactNode;
  homeHref?: string | undefined;
  account?: ReactNode;
  containerClassName?: string | undefined;
};

/** The bar with the name of the product, and who is signed in at its end. */
export const GenericHeader = ({
  productName,
  homeHref = '/',
  account,
  containerClassName,
  className,
  ...rest
}: GenericHeaderProps) => (
  <div {...rest} className={classNames('govuk-generic-header', className)}>
    <div className={classNames('govuk-generic-header__container', containerClassName ?? 'govuk-width-container')}>
      <div className="govuk-generic-header__logo">
        <Anchor href={homeHref} className="govuk-generic-header__homepage-link">
          {productName}
        </Anchor>
      </div>
      {isShown(account) && account}
    </div>
  </div>
);
