import { Link } from '@countersign/ui';
import { Page } from '../parts/page/Page.js';
import { paths } from '../browser/paths.js';

/** Not there, or not yours: the same page for both. */
export const NotFoundPage = () => (
  <Page title="Page not found">
    <p className="govuk-body">There is nothing at this address that you can read.</p>
    <p className="govuk-body">
      If you typed the address, check it. Otherwise <Link href={paths.home}>go to the start</Link>: everything that is
      yours to read or to do can be reached from there.
    </p>
  </Page>
);
