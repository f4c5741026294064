import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's own messages, into the one log. */
export const nestLog = (log: Logger): LoggerService => ({
  log: (message: unknown) => log.debug({ message }),
  error: (message: unknown, ...rest: unknown[]) => log.error({ message, rest }),
  warn: (message: unknown) => log.warn({ message }),
  debug: (message: unknown) => log.trace({ message }),
  verbose: (message: unknown) => log.trace({ message }),
  fatal: (message: unknown, ...rest: unknown[]) => log.fatal({ message, rest }),
});
