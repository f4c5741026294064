import type { GraphQLScalarType } from 'graphql';
import { gateConditions, labels } from '@countersign/catalogue';
import { rolesFor } from '@countersign/domain/authority';
import { actId } from './act-id.js';
import { content, facts } from './content.js';
import { day, instant } from './dates.js';
import { when } from './when.js';
import { typedDay } from './typed-day.js';
import { wholeNumber } from './whole-number.js';
import { wordList } from './word-list.js';

const labelled = (name: string, words: Readonly<Record<string, string>>): GraphQLScalarType =>
  wordList(name, Object.keys(words));

const all: readonly GraphQLScalarType[] = [
  instant,
  day,
  actId,
  content,
  facts,
  when,
  wholeNumber,
  typedDay,
  wordList('Confidence', ['high', 'medium', 'low']),
  wordList('Act', Object.keys(rolesFor)),
  wordList(
    'ConditionId',
    gateConditions.map(({ id }) => id),
  ),
  wordList(
    'PlaceToPutRight',
    gateConditions.map(({ fixPage }) => fixPage),
  ),
  labelled('OrganisationKind', labels.organisationKind),
  labelled('Role', labels.role),
  labelled('Stance', labels.stance),
  labelled('Placement', labels.placement),
  labelled('Provenance', labels.provenance),
  labelled('ContentKind', labels.contentKind),
  labelled('Level', labels.level),
  labelled('AssessmentState', labels.assessmentState),
  labelled('DecisionKind', labels.decisionKind),
  labelled('ReferralGround', labels.referralGround),
  labelled('StageKind', labels.stage),
  labelled('ClauseVerdict', labels.clauseVerdict),
  labelled('LimbStanding', labels.limbStanding),
  labelled('Claim', labels.claim),
  labelled('Part', labels.part),
  labelled('PublicationMarkWord', labels.publicationMark),
];

/** Every scalar of the contract by name: closed word lists hold exactly the words of the domain. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = Object.fromEntries(
  all.map((scalar) => [scalar.name, scalar]),
);
