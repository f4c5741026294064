import * as words from '@countersign/words/portal/pages/agreements/clauses';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import type { AgreementToMap, LimbToMap } from './agreement-to-map.js';
import { ClauseHead } from './ClauseHead.js';
import { limbInWords } from '../../../parts/law/limb-in-words.js';
import { MappingToRead } from './MappingToRead.js';

interface ClauseToReadProps {
  readonly agreement: AgreementToMap;
  readonly limb: LimbToMap;
}

export const ClauseToRead = ({ agreement, limb }: ClauseToReadProps) => (
  <Page
    title={limbInWords(limb)}
    caption={agreement.title}
    back={{ href: paths.agreement(agreement.id), text: words.backToTheAgreement }}
  >
    <ClauseHead agreementId={agreement.id} limb={limb} />
    <MappingToRead mapping={limb.mapping} />
  </Page>
);
