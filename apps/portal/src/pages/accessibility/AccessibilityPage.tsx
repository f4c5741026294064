import { Heading } from '@countersign/ui';
import { Page } from '../../parts/page/Page.js';

export const AccessibilityPage = () => (
  <Page title="Accessibility statement">
    <p className="govuk-body">
      This statement is about the Countersign portal as it comes from its makers. Whoever runs it for an organisation
      adds how to contact them.
    </p>
    <Heading level={2}>What you should be able to do</Heading>
    <ul className="govuk-list govuk-list--bullet">
      <li>reach and use everything with a keyboard alone</li>
      <li>skip to the main content, and hear where you are after each step</li>
      <li>zoom to 400%, or use a window 320 pixels wide, and lose nothing</li>
      <li>read every status in words: colour never carries a meaning alone</li>
      <li>take as long as you need: what you type stays in your browser until it is saved</li>
    </ul>
    <Heading level={2}>How accessible it is</Heading>
    <p className="govuk-body">
      It is written to meet the Web Content Accessibility Guidelines 2.2 at level AA. Wide tables, such as the national
      board, scroll sideways inside a region that a keyboard can reach.
    </p>
    <Heading level={2}>How it was tested</Heading>
    <p className="govuk-body">
      Every page is checked by axe in a real browser each time Countersign is tested, wide and narrow. People who use
      assistive technology every day have not tested it yet. That is a gap, and the statement will say when it is
      closed.
    </p>
  </Page>
);
