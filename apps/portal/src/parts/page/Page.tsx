import { BackLink, ErrorTold, Heading, NotificationBanner, Panel } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/page';
import { useLocation } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { useErrorsTold } from './useErrorsTold.js';
import { useHeadingFocus } from './useHeadingFocus.js';

export interface PageProps {
  readonly title: string;
  readonly caption?: string | undefined;
  readonly back?: { readonly href: string; readonly text?: string } | undefined;
  /** Whether the page is itself about an error. One whose error summary shows needs not say so: the summary does. */
  readonly faulty?: boolean | undefined;
  /** Where the page says that something was done: what stands in its panel under the title. */
  readonly confirmation?: ReactNode;
  /** Whether the page holds a wide table, and takes the room of a wide window. */
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

/** One page: title of the tab, way back, heading. Focus goes to the heading when one came here from another page. */
export const Page = ({ title, caption, back, faulty, confirmation, wide, children }: PageProps) => {
  const [errors, tellError] = useErrorsTold();
  const heading = useRef<HTMLDivElement>(null);
  const { notice } = useLocation().state;
  useHeadingFocus(heading, notice !== undefined);
  return (
    <div className={wide ? 'govuk-width-container app-wide' : 'govuk-width-container'}>
      <title>{words.errorTitleCountersign({ isFaulty: faulty || errors > 0, title })}</title>
      {back && (
        <nav aria-label={words.wayBack}>
          <BackLink href={back.href}>{back.text ?? words.back}</BackLink>
        </nav>
      )}
      <main className="govuk-main-wrapper" id="main-content">
        {notice !== undefined && <NotificationBanner type="success" heading={notice} />}
        <div className="app-heading" tabIndex={-1} ref={heading}>
          {confirmation === undefined ? (
            <Heading size="l" caption={caption}>
              {title}
            </Heading>
          ) : (
            <Panel title={title}>{confirmation}</Panel>
          )}
        </div>
        <ErrorTold value={tellError}>{children}</ErrorTold>
      </main>
    </div>
  );
};
