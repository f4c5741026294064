import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { ActingSession } from '@countersign/database';
import type { RequestContext } from '../graphql/request-context.js';

/** What a mutation is told, without the id of the act. */
export type Said<Input> = Omit<Input, 'actId'>;

const sent = (context: ExecutionContext) => {
  const asked = GqlExecutionContext.create(context);
  const { actId, ...said } = asked.getArgs<{ readonly input: { readonly actId: string } }>().input;
  return { actId, name: asked.getInfo<{ readonly fieldName: string }>().fieldName, said };
};

/** The session of the person who asks, with the act that they ask for, as an argument of a mutation. */
export const CurrentActing = createParamDecorator((_: unknown, context: ExecutionContext): ActingSession => ({
  ...GqlExecutionContext.create(context).getContext<RequestContext>().session,
  intent: sent(context),
}));

/** The input of a mutation, as its verb takes it. */
export const Said = createParamDecorator((_: unknown, context: ExecutionContext): object => sent(context).said);
