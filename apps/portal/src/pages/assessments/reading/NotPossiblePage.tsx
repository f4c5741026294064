import { Page, type PageProps } from '../../../parts/page/Page.js';

type NotPossiblePageProps = Pick<PageProps, 'title' | 'caption' | 'back'>;

/** A page of something that cannot be done now, for those who come by an older link: it is there, and leads back to its subject. */
export const NotPossiblePage = (props: NotPossiblePageProps) => (
  <Page {...props}>
    <p className="govuk-body">
      This cannot be done now. It is done already, something else comes first, or it is for another part.
    </p>
  </Page>
);
