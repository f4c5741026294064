import { dayOf2019, title2019 } from '@countersign/demonstration';
import { faultsOf } from '@countersign/domain/rule-book/finding';
import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/national-2019';
import { FindingReport } from '../../parts/findings/FindingReport.js';
import { Page } from '../../parts/page/Page.js';
import { Contents } from './Contents.js';
import { FilledIn } from './FilledIn.js';
import { foundIn2019 } from './found-in-2019.worked-out.js';
import { NoFaults } from './NoFaults.js';
import { OnRecord } from './OnRecord.js';
import { SourcesOf2019 } from './SourcesOf2019.js';

/** The national assessment of 2019, judged by the rule book: open to everybody, by the functions that judge every other. */
export const National2019Page = () => {
  const { faults, disputed, ofOurFilling } = foundIn2019;
  return (
    <Page title={words.title2019JudgedByTheRule({ title2019 })} caption={words.demonstration}>
      <p className="govuk-body">{words.weHaveNotRead}</p>
      <Contents />
      <OnRecord />
      <Heading level={2} id="rules">
        {words.ruleCheck}
      </Heading>
      <FindingReport
        facts={[
          { key: words.document, value: title2019 },
          { key: words.lawAsAt, value: words.dayOf2019TheDate({ dayOf2019 }) },
          {
            key: words.matrix,
            value: words.theDocumentNamesNone,
          },
          { key: words.disputedSoNotAFault, value: faultsOf(disputed).length },
          { key: words.filledInByUs, value: faultsOf(ofOurFilling).length },
        ]}
        findings={faults}
        day={dayOf2019}
        folded
      />
      <NoFaults disputed={disputed} ofOurFilling={ofOurFilling} />
      <FilledIn />
      <SourcesOf2019 />
    </Page>
  );
};
