import { dayOf, earlierDay, yearsAfter, type Day, type Instant } from '../kernel/instant.js';
import type { StageKind } from '../document/kinds/enumerations.js';
import type { LongestPeriods } from '../law/signing-law.js';
import type { OpeningFact, Position, SignatureFact, StageRequest } from './position.js';

/** The last day on which a signature counts: its review date, or the end of the longest period if that comes first. */
export const reviewedUntil = ({ at, reviewBy }: Pick<SignatureFact, 'at' | 'reviewBy'>, longest: LongestPeriods): Day =>
  earlierDay(reviewBy, yearsAfter(dayOf(at), longest.reviewYears));

/** The last day of an opening: the one that was signed, or the end of the longest period if that comes first. */
export const openUntil = ({ at, until }: Pick<OpeningFact, 'at' | 'until'>, longest: LongestPeriods): Day =>
  earlierDay(until, yearsAfter(dayOf(at), longest.openingYears));

/** Whether an opening of exactly this request runs: signed, not closed, and not come to its end. */
export const openingRuns = (
  opening: OpeningFact,
  request: StageRequest,
  longest: LongestPeriods,
  at: Instant,
): boolean =>
  opening.requestId === request.requestId && dayOf(at) <= openUntil(opening, longest) && opening.closedAt === null;

/** Whether a stage was opened on an earlier request than its latest, and that opening was neither closed nor has come to its end. */
export const runsOnEarlier = (
  { requests, openings }: Pick<Position, 'requests' | 'openings'>,
  stage: StageKind,
  longest: LongestPeriods,
  at: Instant,
): boolean =>
  requests
    .filter((request) => request.stage === stage)
    .slice(0, -1)
    .some((request) => openings.some((opening) => openingRuns(opening, request, longest, at)));

/** The latest request of each stage whose opening runs. */
export const openRequests = (
  { requests, openings }: Pick<Position, 'requests' | 'openings'>,
  longest: LongestPeriods,
  at: Instant,
): readonly StageRequest[] =>
  requests
    .filter((request, place) => requests.findLastIndex(({ stage }) => stage === request.stage) === place)
    .filter((request) => openings.some((opening) => openingRuns(opening, request, longest, at)));
