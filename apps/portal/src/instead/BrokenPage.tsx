import { Button, ButtonGroup, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/instead';
import { Page } from '../parts/page/Page.js';
import { loadAnew } from '../browser/load-anew.js';
import { paths } from '../browser/paths.js';

/** A page that broke while it was drawn: each way leads on from it, and what was typed is kept for when it is back. */
export const BrokenPage = ({ onRetry }: { readonly onRetry: () => void }) => (
  <Page title={words.somethingWentWrongOnOur} faulty>
    <p className="govuk-body">{words.thisPageCould}</p>
    <ButtonGroup>
      <Button type="button" onClick={onRetry}>
        {words.tryAgain}
      </Button>
      <Button type="button" variant="secondary" onClick={loadAnew}>
        {words.reloadThePage}
      </Button>
    </ButtonGroup>
    <p className="govuk-body">
      <Link href={paths.home}>{words.goToTheStartPage}</Link>
    </p>
    <p className="govuk-body">{words.ifThisKeepsHappeningTell}</p>
  </Page>
);
