import type { Act } from '@countersign/domain/authority';
import { InsetText, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/home';
import { navigationFor } from '../../layout/navigation.js';
import { paths } from '../../browser/paths.js';

/** Nothing to do is an answer too: it says so, and where one can look meanwhile. */
export const NothingWaits = ({ acts }: { acts: readonly Act[] }) => {
  const places = navigationFor(acts, paths.home).filter(({ href }) => href !== paths.home);
  return (
    <InsetText>
      <p className="govuk-body">{words.youHaveNoTasksNow}</p>
      {places.length > 0 && (
        <>
          <p className="govuk-body">{words.youCanAlsoGoTo}</p>
          <ul className="govuk-list govuk-list--bullet">
            {places.map(({ href, text }) => (
              <li key={href}>
                <Link href={href}>{text}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </InsetText>
  );
};
