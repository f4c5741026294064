import { Button, ButtonGroup, Link } from '@countersign/ui';
import { Page } from '../parts/page/Page.js';
import { loadAnew } from '../browser/load-anew.js';
import { paths } from '../browser/paths.js';

/** A page that broke while it was drawn: each way leads on from it, and what was typed is kept for when it is back. */
export const BrokenPage = ({ onRetry }: { readonly onRetry: () => void }) => (
  <Page title="Something went wrong on our side" faulty>
    <p className="govuk-body">
      This page could not be shown. Everything that was saved is still there, and what you typed is kept in this
      browser.
    </p>
    <ButtonGroup>
      <Button type="button" onClick={onRetry}>
        Try again
      </Button>
      <Button type="button" variant="secondary" onClick={loadAnew}>
        Load the page anew
      </Button>
    </ButtonGroup>
    <p className="govuk-body">
      <Link href={paths.home}>Go to the start</Link>
    </p>
    <p className="govuk-body">
      If it goes on, tell the person who runs Countersign for you, and say what you were doing.
    </p>
  </Page>
);
