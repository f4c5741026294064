/** Generated from en/portal/pages/accessibility.json. */
export const accessibilityStatement = 'Accessibility statement';
export const thisStatementApplies = 'This statement applies to the Countersign portal as it is released. The organisation that runs it adds its own contact details.';
export const whatYouShouldBeAble = 'What you should be able to do';
export const reachAndUseEverything = 'reach and use everything with a keyboard alone';
export const skipToTheMainContent = 'skip to the main content, and hear where you are after each step';
export const zoomTo400OrUse = 'zoom to 400%, or use a window 320 pixels wide, and lose nothing';
export const readEveryStatusInWords = 'read every status in words: colour never carries a meaning alone';
export const takeAsLong = 'take as long as you need: what you type stays in your browser until it is saved';
export const howAccessibleItIs = 'How accessible it is';
export const itIsWrittenToMeet = 'It is written to meet the Web Content Accessibility Guidelines 2.2 at level AA. Wide tables, such as the national board, scroll sideways inside a region that a keyboard can reach.';
export const howItWasTested = 'How it was tested';
export const everyPageIsChecked = 'Every page is checked by axe in a real browser each time Countersign is tested, wide and narrow. People who use assistive technology every day have not tested it yet. That is a gap, and the statement will say when it is closed.';
