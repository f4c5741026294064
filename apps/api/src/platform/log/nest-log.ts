import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** What a resolver threw: `formatErrors` logs it under an id if it is a fault, and not at all if it is an answer. */
const saidElsewhere = 'ExceptionsHandler';

/** Nest's own messages, into the one log. */
export const nestLog = (log: Logger): LoggerService => ({
  log: (message: unknown) => log.debug({ message }),
  error: (message: unknown, ...rest: unknown[]) => {
    if (rest.at(-1) !== saidElsewhere) log.error({ message, rest });
  },
  warn: (message: unknown) => log.warn({ message }),
  debug: (message: unknown) => log.trace({ message }),
  verbose: (message: unknown) => log.trace({ message }),
  fatal: (message: unknown, ...rest: unknown[]) => log.fatal({ message, rest }),
});
