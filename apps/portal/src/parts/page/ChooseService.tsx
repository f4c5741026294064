import { Link } from '@countersign/ui';
import { inService, servicesKnown } from '../words/services.js';

/** The same page for each other service; nothing where there is only one. */
export const ChooseService = ({ href, chosen }: { href: string; chosen: string }) => {
  const others = servicesKnown().filter(({ id }) => id !== chosen);
  return (
    others.length > 0 && (
      <nav aria-label="Other services">
        <p className="govuk-body">Change to another service:</p>
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
