import { dayOf2019, title2019 } from '@countersign/demonstration';
import { faultsOf } from '@countersign/domain/rule-book/finding';
import { Heading } from '@countersign/ui';
import { FindingReport } from '../../parts/findings/FindingReport.js';
import { dayInWords } from '../../parts/words/in-words.js';
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
    <Page title={`${title2019}, judged by the rule book`} caption="Demonstration">
      <p className="govuk-body">
        Nobody here has read the document. This is what a public report of December 2020 says of it, in our words, each
        sentence with its place in the report. What the report does not say is left blank, and a finding that rests on a
        blank or on anything of ours is not told as a fault of the document. It is judged by the same rules as every
        assessment here.
      </p>
      <Contents />
      <OnRecord />
      <Heading level={2} id="rules">
        What the rules say of it
      </Heading>
      <FindingReport
        facts={[
          { key: 'Document', value: title2019 },
          { key: 'Judged by the law of', value: `${dayInWords(dayOf2019)}, the day that it bears` },
          {
            key: 'Matrix',
            value:
              'None is named in it. Its words are those of the regulator’s three by three, by which levels are read',
          },
          { key: 'Disputed, and no fault', value: faultsOf(disputed).length },
          { key: 'Of our filling, and no fault', value: faultsOf(ofOurFilling).length },
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
