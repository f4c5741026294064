import { gateLaw } from '@countersign/catalogue';
import { boardRow, countClaims, type BoardRow } from '@countersign/domain/board';
import { claimOf, type Claim } from '@countersign/domain/claims';
import { emptyPosition, readPosition, runningAgreements, stages, type Position } from '@countersign/domain/gates';
import type { Instant } from '@countersign/domain/kernel';
import type * as contract from '../../platform/graphql/generated/contract.js';
import type { BoardFacts, BoardReading, SourcedStatement } from './board.repository.js';

/** The board, judged row by row from the positions at one moment. */
export const boardView = (serviceId: string, { forces, releases, at }: BoardReading): contract.Board => {
  const law = { ...gateLaw, releases };
  const judged = forces.map((facts) => {
    const position = facts.position ? readPosition(facts.position) : emptyPosition;
    const row = boardRow(position, facts.statement?.facts ?? null, law, at);
    return { facts, position, row };
  });
  return {
    __typename: 'Board',
    serviceId,
    at,
    rows: judged.map((one) => rowView(one, at)),
    claimCounts: claimCounts(judged.map(({ row }) => row)),
    openCounts: stages.map((stage) => ({
      __typename: 'StageCount',
      stage,
      count: judged.filter(({ row }) => row.stages.some((one) => one.stage === stage && one.kind === 'open')).length,
    })),
  };
};

interface Judged {
  readonly facts: BoardFacts;
  readonly position: Position;
  readonly row: BoardRow;
}

const rowView = ({ facts, position, row }: Judged, at: Instant): contract.BoardRow => ({
  __typename: 'BoardRow',
  organisation: {
    __typename: 'Organisation',
    id: facts.id,
    kind: facts.kind,
    name: facts.name,
    shortName: facts.shortName,
    demonstration: facts.demonstration,
    note: facts.note,
  },
  claim: row.claim,
  statement: facts.statement && statementView(facts.statement),
  shows: row.shows,
  verbatimPercent: row.verbatimPercent,
  contradiction: row.contradiction,
  signedAt: position.assessment?.signature?.at ?? null,
  refusedAt: position.assessment?.refusal?.at ?? null,
  agreementsHeld: runningAgreements(position.agreements, at).length,
  stages: row.stages.map(({ stage, kind, held }) => ({
    __typename: 'BoardStage',
    stage,
    open: kind === 'open',
    asked: kind !== 'not-asked',
    outstandingCount: held.outstanding,
    notKnownCount: held.notKnown,
  })),
});

const claimCounts = (rows: readonly BoardRow[]): readonly contract.ClaimCount[] =>
  Object.entries(countClaims(rows)).map(([claim, count]) => ({
    __typename: 'ClaimCount',
    claim: claim as Claim,
    count,
  }));

const statementView = ({ facts, ...rest }: SourcedStatement): contract.Statement => ({
  __typename: 'Statement',
  on: facts.on,
  ...rest,
});

export const ownClaimView = (statement: SourcedStatement): contract.OwnClaim => ({
  __typename: 'OwnClaim',
  claim: claimOf(statement.facts),
  statement: statementView(statement),
});
