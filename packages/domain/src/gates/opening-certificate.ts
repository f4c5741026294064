import { nameWithId } from '../kernel/called.js';
import { factLines, type NamedFact } from '../kernel/fact-lines.js';
import type { Day, Instant } from '../kernel/instant.js';
import type { CoveredActivity, StageRequest } from './position.js';

/** The format of a certificate of opening: a text without one is of the first, in which ids had no names. */
const openingFormat = 'countersign-opening/2';

/** The names behind the ids of an opening: from the catalogue, and from the very text that the opening stands on. */
export interface OpeningNames {
  readonly service: string;
  readonly stage: string;
  readonly components: ReadonlyMap<string, string>;
  readonly activities: ReadonlyMap<string, string>;
  /**
   * The template, with the release of it that the signed text was made from; null where the stage stands on no text.
   */
  readonly template: { readonly title: string; readonly release: string; readonly hash: string } | null;
}

/**
 * The certificate of an opening: the one text that is hashed, stored and shown (G3). It opens each activity with the
 * components that it was assessed with, and with no others (law 3). Each id stands after its name.
 */
export const openingCertificate = (facts: {
  readonly controller: string;
  readonly serviceId: string;
  readonly request: StageRequest;
  /** The activities that the signed text covers in this stage; none for a sandbox. */
  readonly covered: readonly CoveredActivity[];
  readonly names: OpeningNames;
  readonly assessmentHash: string;
  readonly until: Day;
  readonly signatory: string;
  readonly signatoryId: string;
  readonly at: Instant;
}): string => {
  const { request, names } = facts;
  return factLines('Countersign: certificate of opening', [
    ['Format', openingFormat],
    ['Controller', facts.controller],
    ['Service', nameWithId(names.service, facts.serviceId)],
    ['Stage', nameWithId(names.stage, request.stage)],
    ...request.components.map((id): NamedFact => ['Component', nameWithId(names.components.get(id), id)]),
    ...request.activities.map((id): NamedFact => ['Activity', activityOpened(id, facts)]),
    ['People', String(request.users)],
    ['Request', `asked for at ${request.askedAt} (${request.requestId})`],
    ...(names.template === null ? [] : [['Made from', templateOf(names.template)] as const]),
    ['Standing on the assessment with SHA-256', facts.assessmentHash],
    ['Open until', facts.until],
    ['Opened by', nameWithId(facts.signatory, facts.signatoryId)],
    ['Opened at', facts.at],
  ]);
};

const templateOf = ({ title, release, hash }: NonNullable<OpeningNames['template']>): string =>
  `${title}, release ${release} (SHA-256 ${hash})`;

/**
 * The name of an activity is what somebody typed: it stands in quotes, so that none can pass for an id and its
 * components.
 */
const activityOpened = (
  id: string,
  {
    covered,
    request,
    names,
  }: {
    readonly covered: readonly CoveredActivity[];
    readonly request: StageRequest;
    readonly names: OpeningNames;
  },
): string => {
  const assessed = covered.find((one) => one.id === id)?.components ?? [];
  const opened = request.components.filter((one) => assessed.includes(one));
  const components = opened.map((one) => nameWithId(names.components.get(one), one)).join(', ');
  const name = (names.activities.get(id) ?? '').trim();
  return `${nameWithId(name && JSON.stringify(name), id)}, with ${components || 'no component'}`;
};
