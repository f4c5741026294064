import { Outlet, useLocation } from '@tanstack/react-router';
import { graphql } from '../generated/gql.js';
import { usePageQuery } from '../parts/usePageQuery.js';
import { FrameAround } from './FrameAround.js';
import { MeProvider } from './MeProvider.js';
import { navigationFor } from './navigation.js';
import { SignInEnding } from './SignInEnding.js';
import { SignOut } from './SignOut.js';

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
  }
`);

export const SignedInFrame = () => {
  const { pathname } = useLocation();
  const { data, instead } = usePageQuery(ME, {});
  const signOut = <SignOut />;
  if (!data) return <FrameAround account={{ organisation: null, person: null, signOut }}>{instead}</FrameAround>;
  const { me } = data;
  return (
    <FrameAround
      navigation={navigationFor(me.acts, pathname)}
      account={{ organisation: me.organisation.name, person: me.person.name, signOut }}
    >
      <SignInEnding />
      <MeProvider me={me}>
        <Outlet />
      </MeProvider>
    </FrameAround>
  );
};
