import type { ReactNode } from 'react';
import { GenericHeader } from './GenericHeader.js';
import { HeaderAccount } from './HeaderAccount.js';
import { ServiceNavigation } from './ServiceNavigation.js';
import type { ServiceNavigationItem } from './ServiceNavigationItem.js';

export type ServiceHeaderProps = {
  productName: ReactNode;
  homeHref?: string | undefined;
  navigation?: readonly ServiceNavigationItem[] | undefined;
  /** What else belongs in the banner, a phase banner for one. */
  children?: ReactNode;
  account?: { organisation: ReactNode; person: ReactNode; signOut?: ReactNode } | undefined;
};

/** The whole banner of a page: product, signed-in person, navigation. */
export const ServiceHeader = ({ productName, homeHref, navigation = [], account, children }: ServiceHeaderProps) => (
  <header className="govuk-template__header app-header">
    <GenericHeader
      productName={productName}
      homeHref={homeHref}
      account={
        account && (
          <HeaderAccount organisation={account.organisation} person={account.person}>
            {account.signOut}
          </HeaderAccount>
        )
      }
    />
    {navigation.length > 0 && <ServiceNavigation items={navigation} />}
    {children}
  </header>
);
