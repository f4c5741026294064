import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { DynamicModule } from '@nestjs/common';
import { typeDefs } from '@countersign/contract';
import type { ApiConfig } from '../config/config.js';
import { log } from '../log/log.js';
import { abstractTypes } from './abstract-types.js';
import { everyOperation } from './every-operation.js';
import { formatErrors } from './format-errors.js';
import { checkBody } from './limits/check-body.js';
import { checkOperation } from './limits/check-operation.js';
import { limits } from './limits/limits.js';
import { validationRules } from './limits/validation-rules.js';
import { requestContext, type RequestContext } from './request-context.js';
import { scalars } from './scalars/scalars.js';

export const graphqlPath = '/graphql';

/**
 * The contract as it is served: compiled queries, no explorer, no batches, every limit on, every error masked. The body is
 * checked by our own hand, so the route needs no schema of its own.
 */
export const graphqlModule = (config: Pick<ApiConfig, 'production'>): DynamicModule =>
  GraphQLModule.forRoot<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    path: graphqlPath,
    typeDefs,
    resolvers: scalars,
    inheritResolversFromInterfaces: false,
    transformSchema: (schema) => everyOperation(abstractTypes(schema)),
    jit: 1,
    graphiql: false,
    subscription: false,
    allowBatchedQueries: false,
    validationRules: validationRules(config.production),
    graphql: { parseOptions: { maxTokens: limits.tokens } },
    additionalRouteOptions: { bodyLimit: limits.uploadBytes, preValidation: checkBody, schema: {} },
    errorFormatter: formatErrors(log, config),
    context: requestContext,
    hooks: {
      preExecution: async (schema, document, context, variables) => {
        await checkOperation(schema, document, context as unknown as RequestContext, variables);
      },
    },
  });
