import { VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/evidence';
import { graphql } from '../../../generated/gql.js';
import { Download, type ReadFile } from '../../../parts/files/Download.js';

const FILE = graphql(`
  query EvidenceFile($id: ID!) {
    evidenceFile(id: $id) {
      fileName
      fileType
      base64
    }
  }
`);

const evidenceFile =
  (id: string): ReadFile =>
  async (client) =>
    (await client.query({ query: FILE, variables: { id }, fetchPolicy: 'no-cache' })).data?.evidenceFile;

/** The bytes of a file, for whoever may read the item that it is held with. */
export const DownloadEvidence = ({ fileId, name }: { fileId: string; name: string }) => (
  <Download file={evidenceFile(fileId)}>
    {words.downloadVisuallyHidden({ visuallyHidden: <VisuallyHidden>{name}</VisuallyHidden> })}
  </Download>
);
