import { dayOf2019, title2019 } from '@countersign/catalogue/demonstration';
import { Heading } from '@countersign/ui';
import { FindingReport } from '../../parts/FindingReport.js';
import { dayInWords } from '../../parts/in-words.js';
import { Page } from '../../shell/Page.js';
import { findingsOf2019 } from './findings-of-2019.js';
import { OnRecord } from './OnRecord.js';

/** The national assessment of 2019, judged by the rule book: open to everybody, worked out in this browser. */
export const National2019Page = () => (
  <Page title={`${title2019}, judged by the rule book`} caption="Demonstration">
    <p className="govuk-body">
      The document was released on request, with redactions. This is what a public report says of it, in our words, with
      what the report leaves open filled in. Your browser has just judged it by the same rules as every assessment here.
    </p>
    <OnRecord />
    <Heading level={2}>What the rules say of it</Heading>
    <FindingReport
      facts={[
        { key: 'Document', value: title2019 },
        { key: 'Judged by the law of', value: `${dayInWords(dayOf2019)}, the day on which it was marked final` },
        { key: 'Matrix', value: 'None is pinned in it: levels are read by the regulator’s three by three' },
      ]}
      findings={findingsOf2019()}
      day={dayOf2019}
    />
  </Page>
);
