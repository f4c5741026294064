import { BackLink } from '@countersign/ui';
import { useRef, type ReactNode } from 'react';
import { useHeadingFocus } from './useHeadingFocus.js';

export interface PageProps {
  readonly title: string;
  readonly caption?: string | undefined;
  readonly back?: { readonly href: string; readonly text?: string } | undefined;
  /** Whether the page shows an error now: its title then says so first. */
  readonly faulty?: boolean | undefined;
  readonly children: ReactNode;
}

/** One page: title of the tab, way back, heading. Focus goes to the heading when one came here from another page. */
export const Page = ({ title, caption, back, faulty, children }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useHeadingFocus(heading);
  return (
    <div className="govuk-width-container">
      <title>{`${faulty ? 'Error: ' : ''}${title} - Countersign`}</title>
      {back && <BackLink href={back.href}>{back.text ?? 'Back'}</BackLink>}
      <main className="govuk-main-wrapper" id="main-content">
        <h1 className="govuk-heading-l" tabIndex={-1} ref={heading}>
          {caption && <span className="govuk-caption-l">{caption}</span>}
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
};
