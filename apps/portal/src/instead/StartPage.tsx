import { Link } from '@countersign/ui';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../parts/page/Page.js';
import { paths } from '../browser/paths.js';

const title = 'Make the national assessment your own, and countersign it';

/** The page for somebody who is not signed in; `signIn` is the button that leads on. */
export const StartPage = ({ signIn }: { readonly signIn: ReactNode }) => {
  const { pathname } = useLocation();
  return (
    <Page title={title}>
      <p className="govuk-body-l">
        Nothing of a national roll-out opens in a police force until that force has made the data protection impact
        assessment its own, and its own senior information risk owner has signed it.
      </p>
      <p className="govuk-body">Use Countersign to:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>write a national template and publish releases of it</li>
        <li>make a release into the assessment of your force, item by item</li>
        <li>give sealed advice, decide, and sign</li>
        <li>hold the executed agreement with a processor, mapped clause by clause to the law</li>
        <li>ask for a stage of the roll-out, and see exactly what still holds it</li>
      </ul>
      {pathname !== paths.home && <p className="govuk-body">Sign in to go on to the page that you asked for.</p>}
      {signIn}
      <p className="govuk-body">
        Without signing in:{' '}
        <Link href={paths.national2019}>the national assessment of 2019, judged by the rule book</Link>
      </p>
    </Page>
  );
};
