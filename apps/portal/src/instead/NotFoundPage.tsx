import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/instead';
import { Page } from '../parts/page/Page.js';
import { paths } from '../browser/paths.js';

/** Not there, or not yours: the same page for both. */
export const NotFoundPage = () => (
  <Page title={words.pageNotFound}>
    <p className="govuk-body">{words.weCannotFindAPage}</p>
    <p className="govuk-body">
      {words.ifYouTypedTheAddress({ link: (text) => <Link href={paths.home}>{text}</Link> })}
    </p>
  </Page>
);
