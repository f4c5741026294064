import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { explainedFinding } from '../../../platform/graphql/explained.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import type { Handed } from './assessment.graphql.js';
import { itemView } from './item.graphql.js';

/** The fields of an assessment that take an argument, which only a resolver is given. */
@Resolver('Assessment')
export class WithArgumentsResolver {
  /** One item, with its rows where it is a table. */
  @ResolveField('part')
  part(@Parent() { worked }: Handed, @Args('itemId') itemId: string): readonly contract.AssessmentItem[] {
    return worked.document
      .filter(({ id, tableId }) => id === itemId || tableId === itemId)
      .map((item) => itemView(item, worked.matrix, worked.loaded.people));
  }

  /** What the rules find in it, of one item where it is named. */
  @ResolveField('findings')
  findings(@Parent() { worked }: Handed, @Args('itemId') itemId?: string | null): readonly contract.Finding[] {
    return worked.findings
      .filter((finding) => finding.itemId === (itemId ?? finding.itemId))
      .map((finding) => explainedFinding(finding, worked.judged, worked.loaded.people));
  }
}
