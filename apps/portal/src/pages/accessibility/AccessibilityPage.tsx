import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/accessibility';
import { Page } from '../../parts/page/Page.js';

export const AccessibilityPage = () => (
  <Page title={words.accessibilityStatement}>
    <p className="govuk-body">{words.thisStatementApplies}</p>
    <Heading level={2}>{words.whatYouShouldBeAble}</Heading>
    <ul className="govuk-list govuk-list--bullet">
      <li>{words.reachAndUseEverything}</li>
      <li>{words.skipToTheMainContent}</li>
      <li>{words.zoomTo400OrUse}</li>
      <li>{words.readEveryStatusInWords}</li>
      <li>{words.takeAsLong}</li>
    </ul>
    <Heading level={2}>{words.howAccessibleItIs}</Heading>
    <p className="govuk-body">{words.itIsWrittenToMeet}</p>
    <Heading level={2}>{words.howItWasTested}</Heading>
    <p className="govuk-body">{words.everyPageIsChecked}</p>
  </Page>
);
