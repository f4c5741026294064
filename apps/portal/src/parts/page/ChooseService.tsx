import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/page';
import { inService, servicesKnown } from '../words/services.js';

/** The same page for each other service; nothing where there is only one. */
export const ChooseService = ({ href, chosen }: { href: string; chosen: string }) => {
  const others = servicesKnown().filter(({ id }) => id !== chosen);
  return (
    others.length > 0 && (
      <nav aria-label={words.otherServices}>
        <p className="govuk-body">{words.changeToAnotherService}</p>
        <ul className="govuk-list">
          {others.map(({ id, name }) => (
            <li key={id}>
              <Link href={inService(href, id)}>{name}</Link>
            </li>
          ))}
        </ul>
      </nav>
    )
  );
};
