import { Footer, PhaseBanner, ServiceHeader, SkipLink, type ServiceHeaderProps } from '@countersign/ui';
import * as words from '@countersign/words/portal/layout';
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
    <ServiceHeader productName={words.countersign} homeHref={paths.home} navigation={navigation} account={account} />
    <PhaseBanner
      phase={words.demonstration}
      role="region"
      aria-label={words.aboutThisService}
      className={isComing ? 'app-coming' : ''}
    >
      {words.theFactsAbout2020}
    </PhaseBanner>
    {children}
    <TakenOutNotice />
    <Footer links={[{ text: words.accessibilityStatement, href: paths.accessibility }]}>
      <p className="govuk-body-s">{words.notAGovernmentWebsiteCountersign}</p>
      {ownBuild() !== null && <p className="govuk-body-s">{words.buildOwnBuild({ ownBuild: ownBuild() })}</p>}
    </Footer>
  </>
);
