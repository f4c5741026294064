import * as words from '@countersign/words/ui/page';
import type { ReactNode } from 'react';
import { Link } from '../links/Link.js';

export type FooterProps = {
  links?: readonly { text: ReactNode; href: string }[] | undefined;
  children?: ReactNode;
};

/** A footer without crest, crown or licence: links, and a line or two of our own. */
export const Footer = ({ links = [], children }: FooterProps) => (
  <footer className="govuk-template__footer app-footer">
    <div className="govuk-width-container">
      {links.length > 0 && (
        <>
          <h2 className="govuk-visually-hidden">{words.supportLinks}</h2>
          <ul className="app-footer__links">
            {links.map((link) => (
              <li key={link.href}>
                <Link href={link.href} noVisitedState>
                  {link.text}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </div>
  </footer>
);
