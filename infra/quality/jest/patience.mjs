import { jest } from '@jest/globals';

/** Suites that start real servers wait longer than Jest's five seconds before they are taken for hung. */
jest.setTimeout(120_000);
