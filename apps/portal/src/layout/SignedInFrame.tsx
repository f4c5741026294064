import { Outlet, useLocation } from '@tanstack/react-router';
import { graphql } from '../generated/gql.js';
import { usePageQuery } from '../parts/reading/usePageQuery.js';
import { keepServices } from '../parts/words/services.js';
import { FrameAround } from './FrameAround.js';
import { LineDown } from './LineDown.js';
import { MeProvider } from './MeProvider.js';
import { navigationFor } from './navigation.js';
import { NewVersion } from './NewVersion.js';
import { SignInEnding } from './SignInEnding.js';
import { SignOut } from './SignOut.js';
import { useProviderHeard } from '../identity/useProviderHeard.js';

const ME = graphql(`
  query Me {
    me {
      person {
        id
        name
      }
      organisation {
        id
        kind
        name
        shortName
      }
      roles
      acts
    }
    services {
      id
      name
      components {
        id
        name
        about
        processor
        records
      }
      processors {
        id
        name
        entity
        country
        parentJurisdiction
        source
        confidence
      }
    }
  }
`);

export const SignedInFrame = () => {
  const { pathname } = useLocation();
  useProviderHeard();
  const answer = usePageQuery(ME, {});
  const signOut = <SignOut />;
  if (!answer.data)
    return (
      <FrameAround isComing={answer.fault === null} account={{ organisation: null, person: null, signOut }}>
        {answer.instead}
      </FrameAround>
    );
  const { me, services } = answer.data;
  keepServices(services);
  return (
    <FrameAround
      navigation={navigationFor(me.acts, pathname)}
      account={{ organisation: me.organisation.name, person: me.person.name, signOut }}
    >
      <LineDown />
      <NewVersion />
      <SignInEnding />
      <MeProvider me={me}>
        <Outlet />
      </MeProvider>
    </FrameAround>
  );
};
