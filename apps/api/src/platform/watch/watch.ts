import type { ApiConfig } from '../config/config.js';
import { RateLimits } from './rate-limits.js';
import { SecurityLog } from './security-log.js';

/** What stands beside every request: how much it may ask for, and what is written down of who asks. */
export interface Watch {
  readonly rates: RateLimits;
  readonly security: SecurityLog;
}

export const watchOver = (config: Pick<ApiConfig, 'limits' | 'securityLog'>): Watch => ({
  rates: new RateLimits(config),
  security: new SecurityLog(config.securityLog),
});
