import { useLocation, useRouter } from '@tanstack/react-router';
import { rolesFor, type Act } from '@countersign/domain/authority';
import { Link } from '@countersign/ui';
import { listOfRoles } from '../parts/acting/roles-in-sentences.js';
import { useMe } from '../layout/MeProvider.js';
import { Page } from '../parts/page/Page.js';
import { paths } from '../browser/paths.js';
import { pageAbove } from './whose-page.js';

/** A page of another part: whose it is, in which part one is here, and where one can go on. */
export const NotYourPage = ({ act }: { act: Act }) => {
  const { roles, acts, organisation } = useMe();
  const up = pageAbove(useRouter(), useLocation().pathname, acts);
  return (
    <Page title="This page is for another part">
      <p className="govuk-body">It is for whoever is appointed as {listOfRoles(rolesFor[act], 'disjunction')}.</p>
      <p className="govuk-body">
        {roles.length === 0
          ? `You hold no appointment at ${organisation.name} today.`
          : `At ${organisation.name} you are ${listOfRoles(roles, 'conjunction')}.`}{' '}
        Nothing was changed.
      </p>
      <p className="govuk-body">You can go on here:</p>
      <ul className="govuk-list govuk-list--bullet">
        {up !== paths.home && (
          <li>
            <Link href={up}>the nearest page above this one that you can read</Link>
          </li>
        )}
        <li>
          <Link href={paths.home}>the start, with everything that waits for you</Link>
        </li>
      </ul>
    </Page>
  );
};
