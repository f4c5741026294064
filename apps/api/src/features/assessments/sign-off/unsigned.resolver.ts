import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import type { ResolvedItem } from '@countersign/domain/document/items';
import { changedSinceSigned } from '@countersign/domain/document/sealing';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { SignOffRepository } from './sign-off.repository.js';

/** An assessment as its view hands it on: what is written, and the submission that is signed. */
export interface WrittenAndSigned {
  readonly signedSubmission: string | null;
  readonly written: () => readonly ResolvedItem[];
  readonly unsignedChanges?: readonly contract.UnsignedChange[];
}

/** What of a text is not the sealed one; nothing where there is none. */
export const unsignedView = (
  sealed: string | null,
  written: readonly ResolvedItem[],
): readonly contract.UnsignedChange[] =>
  sealed === null ? [] : changedSinceSigned(sealed, written).map((one) => ({ __typename: 'UnsignedChange', ...one }));

@Resolver('Assessment')
export class UnsignedResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signOff: SignOffRepository,
  ) {}

  /** The sealed text is long: it is read only where somebody asks what of the text is not signed. */
  @ResolveField('unsignedChanges')
  async unsignedChanges(
    @CurrentSession() session: Session,
    @Parent() { signedSubmission, written, unsignedChanges }: WrittenAndSigned,
  ): Promise<readonly contract.UnsignedChange[]> {
    if (unsignedChanges || signedSubmission === null) return unsignedChanges ?? [];
    const sealed = await this.tenancy.read(session, 'read-assessments', (tx) =>
      this.signOff.sealedDocument(tx, signedSubmission),
    );
    return unsignedView(sealed, written());
  }
}
