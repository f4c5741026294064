import type { ReactNode } from 'react';
import { Page, type PageProps } from '../parts/page/Page.js';

interface NotNowPageProps extends Pick<PageProps, 'title' | 'caption' | 'back'> {
  /** The reason, in whole sentences. */
  readonly because: string;
  /** The way forward, where there is one besides the way back. */
  readonly children?: ReactNode;
}

/** A page of something that cannot be done now, for those who come by an older link: it is there, says why, and leads back. */
export const NotNowPage = ({ because, children, ...page }: NotNowPageProps) => (
  <Page {...page}>
    <p className="govuk-body">{because}</p>
    {children}
  </Page>
);
