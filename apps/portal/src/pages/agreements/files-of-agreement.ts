import { graphql } from '../../generated/gql.js';
import type { ReadFile } from '../../parts/files/Download.js';

const AGREEMENT = graphql(`
  query AgreementFile($id: ID!) {
    agreementFile(id: $id) {
      fileName
      fileType
      base64
    }
  }
`);

const COUNTERPARTY = graphql(`
  query CounterpartyFile($id: ID!) {
    counterpartyFile(id: $id) {
      fileName
      fileType
      base64
    }
  }
`);

/** The executed agreement, as it was recorded. */
export const agreementFile =
  (id: string): ReadFile =>
  async (client) =>
    (await client.query({ query: AGREEMENT, variables: { id }, fetchPolicy: 'no-cache' })).data?.agreementFile;

/** The document that shows why another party binds the processor. */
export const counterpartyFile =
  (id: string): ReadFile =>
  async (client) =>
    (await client.query({ query: COUNTERPARTY, variables: { id }, fetchPolicy: 'no-cache' })).data?.counterpartyFile;
