import { Footer, PhaseBanner, ServiceHeader, SkipLink, type ServiceHeaderProps } from '@countersign/ui';
import type { ReactNode } from 'react';
import { TakenOutNotice } from '../parts/pasting/TakenOutNotice.js';
import { ownBuild } from '../browser/build.js';
import { paths } from '../browser/paths.js';

type FrameAroundProps = Pick<ServiceHeaderProps, 'navigation' | 'account'> & {
  /** Whether more comes above the banner: it shows once it can stay where it is. */
  readonly isComing?: boolean;
  readonly children: ReactNode;
};

export const FrameAround = ({ navigation, account, isComing = false, children }: FrameAroundProps) => (
  <>
    <SkipLink />
    <ServiceHeader productName="Countersign" homeHref={paths.home} navigation={navigation} account={account} />
    <PhaseBanner
      phase="Demonstration"
      role="region"
      aria-label="About what is shown here"
      className={isComing ? 'app-coming' : ''}
    >
      Public facts of 2020 with their source, and content that is no statement of any real force.
    </PhaseBanner>
    {children}
    <TakenOutNotice />
    <Footer links={[{ text: 'Accessibility statement', href: paths.accessibility }]}>
      <p className="govuk-body-s">Not a government website. Countersign is free software under the MIT licence.</p>
      {ownBuild() !== null && <p className="govuk-body-s">Build {ownBuild()}</p>}
    </Footer>
  </>
);
