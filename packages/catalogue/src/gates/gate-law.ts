import type { StandingLaw } from '@countersign/domain/gates';
import { limbsFor } from '../clauses/limbs.js';
import { commencements } from '../law/commencements.js';
import { longestPeriods } from './longest-periods.js';

/** How many people may use a pilot, and where the number comes from. */
export const pilotUsers = 250;
export const pilotUsersSource = 'Pilots of about 250 users, Computer Weekly 252493673, December 2020';

/** The law that a gate is judged by; the releases come from the records. */
export const gateLaw: StandingLaw = { limbsFor, pilotUsers, commencements, longest: longestPeriods };
