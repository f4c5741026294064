import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Session } from '@countersign/database';
import type { RequestContext } from '../graphql/request-context.js';

/** The session of the person who asks, as an argument of a resolver. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session =>
    GqlExecutionContext.create(context).getContext<RequestContext>().session,
);
