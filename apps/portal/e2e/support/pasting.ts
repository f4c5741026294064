import type { Locator } from '@playwright/test';

/** What Word puts on the clipboard for a heading, a list and a table, in short. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal {margin:0cm}</style></head>
<body lang=EN-GB><!--StartFragment-->
<h2>How this force uses it<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>For joint investigations</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>For duty planning</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Unit</b></p></td><td><p class=MsoNormal><b>People</b></p></td></tr>
<tr><td><p class=MsoNormal>Serious crime</p></td><td><p class=MsoNormal>120</p></td></tr></table>
<!--EndFragment--></body></html>`;

const paste = (element: Element, html: string) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', 'How this force uses it');
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
};

/** Pastes a heading, a list and a table out of Word after what stands in a text. */
export const pasteFromWord = async (text: Locator): Promise<void> => {
  await text.press('Control+End');
  await text.evaluate(paste, fromWord);
};
