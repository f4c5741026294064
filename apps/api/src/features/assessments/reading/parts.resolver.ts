import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type * as contract from '../../../platform/graphql/generated/contract.js';

/** An assessment as its view hands it on: one item of it, with its rows where it is a table. */
export interface InParts {
  readonly partOf: (itemId: string) => readonly contract.AssessmentItem[];
}

@Resolver('Assessment')
export class PartsResolver {
  /** It takes an argument, which only a resolver is given. */
  @ResolveField('part')
  part(@Parent() { partOf }: InParts, @Args('itemId') itemId: string): readonly contract.AssessmentItem[] {
    return partOf(itemId);
  }
}
