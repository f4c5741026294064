import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { laterRefusal, standingDecision } from '@countersign/domain/assessment/lifecycle';
import { changedSinceSigned } from '@countersign/domain/document/sealing';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import type { Handed } from '../reading/assessment.graphql.js';
import { sealedTextOf } from '../reading/loading/sealed-texts.repository.js';
import { assessmentHistory } from './assessment-history.graphql.js';
import { decisionView, roundView, type RoundView } from './round.graphql.js';

/** Of an assessment: what was handed in, advised and decided, and what of its text is not signed. */
@Resolver('Assessment')
export class SignOffFieldsResolver {
  constructor(private readonly tenancy: Tenancy) {}

  @ResolveField('round')
  round(@Parent() { worked, sealedTexts }: Handed): RoundView | null {
    return roundView(worked.loaded, sealedTexts);
  }

  @ResolveField('standing')
  standing(@Parent() { worked: { loaded } }: Handed): contract.Decision | null {
    return decisionView(standingDecision(loaded.records), loaded);
  }

  @ResolveField('refusal')
  refusal(@Parent() { worked: { loaded } }: Handed): contract.Decision | null {
    return decisionView(laterRefusal(loaded.records), loaded);
  }

  @ResolveField('history')
  history(@Parent() { worked }: Handed): readonly contract.AssessmentEvent[] {
    return assessmentHistory(worked.loaded);
  }

  /** The sealed text is long: it is read only where somebody asks what of the text is not signed. */
  @ResolveField('unsignedChanges')
  async unsignedChanges(
    @CurrentSession() session: Session,
    @Parent() { worked, sealedTexts }: Handed,
  ): Promise<readonly contract.UnsignedChange[]> {
    const signed = standingDecision(worked.loaded.records)?.submissionId;
    if (signed === undefined) return [];
    const reading = () => this.tenancy.read(session, 'read-assessments', (tx) => sealedTextOf(tx, signed));
    const sealed = sealedTexts ? (sealedTexts.get(signed) ?? null) : await reading();
    if (sealed === null) return [];
    return changedSinceSigned(sealed, worked.document).map((one) => ({ __typename: 'UnsignedChange', ...one }));
  }
}
