import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/instead';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../parts/page/Page.js';
import { paths } from '../browser/paths.js';

const title = words.makeTheNationalAssessment;

/** The page for somebody who is not signed in; `signIn` is the button that leads on. */
export const StartPage = ({ signIn }: { readonly signIn: ReactNode }) => {
  const { pathname } = useLocation();
  return (
    <Page title={title}>
      <p className="govuk-body-l">{words.aNationalRollOutCannot}</p>
      <p className="govuk-body">{words.useCountersignTo}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{words.writeANationalTemplate}</li>
        <li>{words.turnAReleaseInto}</li>
        <li>{words.giveAdviceMakeADecision}</li>
        <li>{words.recordYourAgreement}</li>
        <li>{words.askToOpenAStage}</li>
      </ul>
      {pathname !== paths.home && <p className="govuk-body">{words.signInToContinue}</p>}
      {signIn}
      <p className="govuk-body">
        {words.youCanReadHow({ link: (text) => <Link href={paths.national2019}>{text}</Link> })}
      </p>
    </Page>
  );
};
