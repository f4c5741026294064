import { Page } from '../../shell/Page.js';
import { paths } from '../../shell/paths.js';
import type { AgreementToMap, ClauseToMap } from './agreement-to-map.js';
import { ClauseHead } from './ClauseHead.js';
import { MappingToRead } from './MappingToRead.js';

interface ClauseToReadProps {
  readonly agreement: AgreementToMap;
  readonly clause: ClauseToMap;
}

export const ClauseToRead = ({ agreement, clause }: ClauseToReadProps) => (
  <Page
    title={clause.topic}
    caption={agreement.title}
    back={{ href: paths.agreement(agreement.id), text: 'Back to the agreement' }}
  >
    <ClauseHead clause={clause} />
    <MappingToRead mapping={clause.mapping} />
  </Page>
);
