import * as words from '@countersign/words/portal/instead';
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
    <Page title={words.thisPageIsForAnother}>
      <p className="govuk-body">
        {words.youNeedToBeAppointed({ listOfRoles: listOfRoles(rolesFor[act], 'disjunction') })}
      </p>
      <p className="govuk-body">
        {words.rolesNothingWasChanged({
          roles:
            roles.length === 0
              ? words.youHaveNoRole({ organisation: organisation.name })
              : words.yourRoleAtOrganisation({
                  organisation: organisation.name,
                  roles: listOfRoles(roles, 'conjunction'),
                }),
        })}
      </p>
      <p className="govuk-body">{words.youCanGoOnHere}</p>
      <ul className="govuk-list govuk-list--bullet">
        {up !== paths.home && (
          <li>
            <Link href={up}>{words.theNearestPage}</Link>
          </li>
        )}
        <li>
          <Link href={paths.home}>{words.theStartPage}</Link>
        </li>
      </ul>
    </Page>
  );
};
