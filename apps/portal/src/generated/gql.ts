/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Board($serviceId: ID!) {\n    board(serviceId: $serviceId) {\n      serviceId\n      at\n      rows {\n        organisation {\n          id\n        }\n        ...BoardTable_row\n      }\n      claimCounts {\n        ...ClaimCounts_count\n      }\n      openCounts {\n        ...StageCounts_count\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  fragment BoardTable_row on BoardRow {\n    organisation {\n      id\n      name\n      shortName\n    }\n    claim\n    stages {\n      stage\n      open\n      asked\n      outstandingCount\n    }\n    shows\n    contradiction\n    ...ClaimCell_row\n    ...RecordCell_row\n  }\n": typeof types.BoardTable_RowFragmentDoc,
    "\n  fragment ClaimCell_row on BoardRow {\n    claim\n    statement {\n      on\n      source\n      basis\n      confidence\n      inferred\n      firstTranche\n      reportedUse\n    }\n  }\n": typeof types.ClaimCell_RowFragmentDoc,
    "\n  fragment ClaimCounts_count on ClaimCount {\n    claim\n    count\n  }\n": typeof types.ClaimCounts_CountFragmentDoc,
    "\n  fragment RecordCell_row on BoardRow {\n    shows\n    contradiction\n    signedAt\n    agreementsHeld\n  }\n": typeof types.RecordCell_RowFragmentDoc,
    "\n  fragment StageCounts_count on StageCount {\n    stage\n    count\n  }\n": typeof types.StageCounts_CountFragmentDoc,
    "\n  query Home {\n    tasks {\n      act\n      subjectKind\n      subjectId\n      count\n    }\n  }\n": typeof types.HomeDocument,
    "\n  fragment RefusalNotice on Refusal {\n    message\n    wayForward\n    ... on NotAllowed {\n      act\n      neededRoles\n    }\n    ... on StaleVersion {\n      currentVersion\n      currentContent\n      currentStance\n      currentReason\n      savedBy {\n        id\n        name\n      }\n    }\n    ... on BadInput {\n      field\n    }\n    ... on NotNow {\n      state\n    }\n    ... on BarredByPart {\n      part\n    }\n    ... on HashMoved {\n      currentHash\n    }\n    ... on Blocked {\n      findings {\n        rule\n        itemId\n        field\n        message\n        remedy\n      }\n    }\n    ... on StepUpNeeded {\n      maximumAgeSeconds\n    }\n    ... on GateHeld {\n      outstanding {\n        id\n        title\n        sentence\n        remedy\n        fixPage\n      }\n    }\n    ... on IdenticalRelease {\n      number\n    }\n    ... on AlreadyForked {\n      assessmentId\n    }\n  }\n": typeof types.RefusalNoticeFragmentDoc,
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        kind\n        name\n        shortName\n      }\n      roles\n      acts\n    }\n  }\n": typeof types.MeDocument,
};
const documents: Documents = {
    "\n  query Board($serviceId: ID!) {\n    board(serviceId: $serviceId) {\n      serviceId\n      at\n      rows {\n        organisation {\n          id\n        }\n        ...BoardTable_row\n      }\n      claimCounts {\n        ...ClaimCounts_count\n      }\n      openCounts {\n        ...StageCounts_count\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  fragment BoardTable_row on BoardRow {\n    organisation {\n      id\n      name\n      shortName\n    }\n    claim\n    stages {\n      stage\n      open\n      asked\n      outstandingCount\n    }\n    shows\n    contradiction\n    ...ClaimCell_row\n    ...RecordCell_row\n  }\n": types.BoardTable_RowFragmentDoc,
    "\n  fragment ClaimCell_row on BoardRow {\n    claim\n    statement {\n      on\n      source\n      basis\n      confidence\n      inferred\n      firstTranche\n      reportedUse\n    }\n  }\n": types.ClaimCell_RowFragmentDoc,
    "\n  fragment ClaimCounts_count on ClaimCount {\n    claim\n    count\n  }\n": types.ClaimCounts_CountFragmentDoc,
    "\n  fragment RecordCell_row on BoardRow {\n    shows\n    contradiction\n    signedAt\n    agreementsHeld\n  }\n": types.RecordCell_RowFragmentDoc,
    "\n  fragment StageCounts_count on StageCount {\n    stage\n    count\n  }\n": types.StageCounts_CountFragmentDoc,
    "\n  query Home {\n    tasks {\n      act\n      subjectKind\n      subjectId\n      count\n    }\n  }\n": types.HomeDocument,
    "\n  fragment RefusalNotice on Refusal {\n    message\n    wayForward\n    ... on NotAllowed {\n      act\n      neededRoles\n    }\n    ... on StaleVersion {\n      currentVersion\n      currentContent\n      currentStance\n      currentReason\n      savedBy {\n        id\n        name\n      }\n    }\n    ... on BadInput {\n      field\n    }\n    ... on NotNow {\n      state\n    }\n    ... on BarredByPart {\n      part\n    }\n    ... on HashMoved {\n      currentHash\n    }\n    ... on Blocked {\n      findings {\n        rule\n        itemId\n        field\n        message\n        remedy\n      }\n    }\n    ... on StepUpNeeded {\n      maximumAgeSeconds\n    }\n    ... on GateHeld {\n      outstanding {\n        id\n        title\n        sentence\n        remedy\n        fixPage\n      }\n    }\n    ... on IdenticalRelease {\n      number\n    }\n    ... on AlreadyForked {\n      assessmentId\n    }\n  }\n": types.RefusalNoticeFragmentDoc,
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        kind\n        name\n        shortName\n      }\n      roles\n      acts\n    }\n  }\n": types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($serviceId: ID!) {\n    board(serviceId: $serviceId) {\n      serviceId\n      at\n      rows {\n        organisation {\n          id\n        }\n        ...BoardTable_row\n      }\n      claimCounts {\n        ...ClaimCounts_count\n      }\n      openCounts {\n        ...StageCounts_count\n      }\n    }\n  }\n"): (typeof documents)["\n  query Board($serviceId: ID!) {\n    board(serviceId: $serviceId) {\n      serviceId\n      at\n      rows {\n        organisation {\n          id\n        }\n        ...BoardTable_row\n      }\n      claimCounts {\n        ...ClaimCounts_count\n      }\n      openCounts {\n        ...StageCounts_count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardTable_row on BoardRow {\n    organisation {\n      id\n      name\n      shortName\n    }\n    claim\n    stages {\n      stage\n      open\n      asked\n      outstandingCount\n    }\n    shows\n    contradiction\n    ...ClaimCell_row\n    ...RecordCell_row\n  }\n"): (typeof documents)["\n  fragment BoardTable_row on BoardRow {\n    organisation {\n      id\n      name\n      shortName\n    }\n    claim\n    stages {\n      stage\n      open\n      asked\n      outstandingCount\n    }\n    shows\n    contradiction\n    ...ClaimCell_row\n    ...RecordCell_row\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimCell_row on BoardRow {\n    claim\n    statement {\n      on\n      source\n      basis\n      confidence\n      inferred\n      firstTranche\n      reportedUse\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimCell_row on BoardRow {\n    claim\n    statement {\n      on\n      source\n      basis\n      confidence\n      inferred\n      firstTranche\n      reportedUse\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimCounts_count on ClaimCount {\n    claim\n    count\n  }\n"): (typeof documents)["\n  fragment ClaimCounts_count on ClaimCount {\n    claim\n    count\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordCell_row on BoardRow {\n    shows\n    contradiction\n    signedAt\n    agreementsHeld\n  }\n"): (typeof documents)["\n  fragment RecordCell_row on BoardRow {\n    shows\n    contradiction\n    signedAt\n    agreementsHeld\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StageCounts_count on StageCount {\n    stage\n    count\n  }\n"): (typeof documents)["\n  fragment StageCounts_count on StageCount {\n    stage\n    count\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    tasks {\n      act\n      subjectKind\n      subjectId\n      count\n    }\n  }\n"): (typeof documents)["\n  query Home {\n    tasks {\n      act\n      subjectKind\n      subjectId\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusalNotice on Refusal {\n    message\n    wayForward\n    ... on NotAllowed {\n      act\n      neededRoles\n    }\n    ... on StaleVersion {\n      currentVersion\n      currentContent\n      currentStance\n      currentReason\n      savedBy {\n        id\n        name\n      }\n    }\n    ... on BadInput {\n      field\n    }\n    ... on NotNow {\n      state\n    }\n    ... on BarredByPart {\n      part\n    }\n    ... on HashMoved {\n      currentHash\n    }\n    ... on Blocked {\n      findings {\n        rule\n        itemId\n        field\n        message\n        remedy\n      }\n    }\n    ... on StepUpNeeded {\n      maximumAgeSeconds\n    }\n    ... on GateHeld {\n      outstanding {\n        id\n        title\n        sentence\n        remedy\n        fixPage\n      }\n    }\n    ... on IdenticalRelease {\n      number\n    }\n    ... on AlreadyForked {\n      assessmentId\n    }\n  }\n"): (typeof documents)["\n  fragment RefusalNotice on Refusal {\n    message\n    wayForward\n    ... on NotAllowed {\n      act\n      neededRoles\n    }\n    ... on StaleVersion {\n      currentVersion\n      currentContent\n      currentStance\n      currentReason\n      savedBy {\n        id\n        name\n      }\n    }\n    ... on BadInput {\n      field\n    }\n    ... on NotNow {\n      state\n    }\n    ... on BarredByPart {\n      part\n    }\n    ... on HashMoved {\n      currentHash\n    }\n    ... on Blocked {\n      findings {\n        rule\n        itemId\n        field\n        message\n        remedy\n      }\n    }\n    ... on StepUpNeeded {\n      maximumAgeSeconds\n    }\n    ... on GateHeld {\n      outstanding {\n        id\n        title\n        sentence\n        remedy\n        fixPage\n      }\n    }\n    ... on IdenticalRelease {\n      number\n    }\n    ... on AlreadyForked {\n      assessmentId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        kind\n        name\n        shortName\n      }\n      roles\n      acts\n    }\n  }\n"): (typeof documents)["\n  query Me {\n    me {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        kind\n        name\n        shortName\n      }\n      roles\n      acts\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;