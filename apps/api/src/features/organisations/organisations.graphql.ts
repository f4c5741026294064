import type { Session } from '@countersign/database';
import { actsOf } from '@countersign/domain/authority';
import type { FileSpace } from '@countersign/domain/document/files';
import { signedInAt } from '../../platform/auth/signed-in.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import type { Organisation } from './organisations.repository.js';
import type { WhoAmI } from './read-organisations.js';

export const toOrganisation = (organisation: Organisation): contract.Organisation => ({
  __typename: 'Organisation',
  ...organisation,
});

export const toFileSpace = (space: FileSpace): contract.FileSpace => ({ __typename: 'FileSpace', ...space });

export const toMe = ({ actor, organisation }: WhoAmI, session: Session): contract.Me => ({
  __typename: 'Me',
  person: { __typename: 'Person', id: actor.personId, name: actor.personName },
  organisation: toOrganisation(organisation),
  roles: actor.roles,
  acts: actsOf(actor.roles),
  signedInSecondsAgo: Math.min(signedInAt(session, actor.enteredAt).secondsAgo, 2_147_483_647),
});
