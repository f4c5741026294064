import { dayOf2019, title2019 } from '@countersign/catalogue/demonstration';
import { FindingReport } from '../../parts/FindingReport.js';
import { dayInWords } from '../../parts/in-words.js';
import { Page } from '../../shell/Page.js';
import { findingsOf2019 } from './findings-of-2019.js';

/** The national assessment of 2019, judged by the rule book: open to everybody, worked out in this browser. */
export const National2019Page = () => (
  <Page title={`${title2019}, judged by the rule book`} caption="Demonstration">
    <p className="govuk-body">
      This is the document as public reports describe it: its structure, its twelve risks with the scores and levels
      that are on record, its processors, its one paragraph on Part 3, its blank page for sign-off. The words are ours,
      and what is not on record was left blank or in the middle of a scale. Your browser has just judged it by the same
      rules as every assessment here.
    </p>
    <FindingReport
      facts={[
        { key: 'Document', value: title2019 },
        { key: 'Judged by the law of', value: dayInWords(dayOf2019) },
        { key: 'Matrix', value: 'None is pinned in it: levels are read by the regulator’s three by three' },
      ]}
      findings={findingsOf2019()}
    />
  </Page>
);
