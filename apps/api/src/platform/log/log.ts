import { pino, type Logger } from 'pino';

/** The one log: JSON lines, no bodies, no tokens, no personal data. */
export const log: Logger = pino({ name: 'countersign', redact: ['req.headers.authorization', 'req.headers.cookie'] });
