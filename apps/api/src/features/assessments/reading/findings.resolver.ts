import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type * as contract from '../../../platform/graphql/generated/contract.js';

/** An assessment as its view hands it on: what the rules find in it, of one item where it is named. */
export interface Judged {
  readonly found: (itemId: string | null) => readonly contract.Finding[];
}

@Resolver('Assessment')
export class FindingsResolver {
  /** It takes an argument, which only a resolver is given. */
  @ResolveField('findings')
  findings(@Parent() { found }: Judged, @Args('itemId') itemId?: string | null): readonly contract.Finding[] {
    return found(itemId ?? null);
  }
}
