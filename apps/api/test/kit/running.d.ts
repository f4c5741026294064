import { type Tenancy } from '@countersign/database';
import type { ApiConfig } from '../../src/platform/config/config.js';
import { type RunningApi } from '../../src/start-api.js';
import { Issuer } from './issuer.js';
export declare const audience = 'countersign-api';
interface Running {
  readonly api: RunningApi;
  readonly issuer: Issuer;
  readonly tenancy: Tenancy;
}
export declare const databases: () => {
  appUrl: string;
  readerUrl: string;
  ownerUrl: string;
};
export declare const configFor: (issuer: Issuer, changes?: Partial<ApiConfig>) => ApiConfig;
/** Starts the real service for the tests of one file, and stops it after the last. */
export declare const useApi: (changes?: Partial<ApiConfig>) => void;
export declare const running: () => Running;
export {};
