import { describe, expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import { RichMarkdown as Markdown } from './RichMarkdown.js';
import { htmlToMarkdown } from './html-to-markdown.js';

/** What Word puts on the clipboard: its own namespaces, conditional comments, lists that are paragraphs. */
const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->
<h1><span style='mso-fareast-language:EN-US'>Retention<o:p></o:p></span></h1>
<p class=MsoNormal>Chats are kept for <b>90&nbsp;days</b>, <i>never</i> longer.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Deleted by policy<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span></span></span><![endif]>Nightly<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span></span></span><![endif]>Checked monthly<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>First<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Second<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
 <tr style='mso-yfti-irow:0'>
  <td width=301 valign=top style='width:225.4pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal><b>Component<o:p></o:p></b></p>
  </td>
  <td width=301 valign=top><p class=MsoNormal>Kept for<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=301 valign=top><p class=MsoNormal>Teams chat<o:p></o:p></p><p class=MsoNormal>and channels<o:p></o:p></p></td>
  <td width=301 valign=top><p class=MsoNormal>90 days<o:p></o:p></p></td>
 </tr>
</table>
<!--EndFragment-->
</body></html>`;

describe('what is pasted from Word', () => {
  const markdown = htmlToMarkdown(fromWord);

  test('keeps headings and emphasis', () => {
    expect(markdown).toMatch(/^# Retention$/m);
    expect(markdown).toContain('Chats are kept for **90 days**, _never_ longer.');
  });

  test('keeps lists, one inside the other, numbered where they were', () => {
    expect(markdown).toMatch(/^- Deleted by policy\n+ {2,4}- Nightly\n- Checked monthly$/m);
    expect(markdown).toMatch(/^1\. First\n2\. Second$/m);
  });

  test('keeps tables with their first row as the head, a cell a line', () => {
    expect(markdown).toMatch(
      /\| \*\*Component\*\* +\| Kept for +\|\n\| -+ \| -+ \|\n\| Teams chat and channels \| 90 days +\|/,
    );
  });

  test('has nothing of the word processor in it', () => {
    expect(markdown).not.toMatch(/mso|<|o:p|supportLists|Calibri|·/i);
  });
});

describe('what is pasted from a page', () => {
  test('carries no script, no picture and no hidden text', () => {
    const markdown = htmlToMarkdown(
      '<p>Said<script>alert(1)</script><img src="https://elsewhere.example/x.png"><span style="display:none">no</span></p>',
    );
    expect(markdown).toBe('Said');
  });

  test('reads emphasis from styles, and not where a style takes it back', () => {
    expect(htmlToMarkdown('<b style="font-weight:normal"><span style="font-weight:700">Bold</span> plain</b>')).toBe(
      '**Bold** plain',
    );
  });

  test('keeps a table inside a cell as the words of that cell', () => {
    expect(
      htmlToMarkdown(
        '<table><tr><td>A</td><td><table><tr><td>in</td><td>side</td></tr></table></td></tr><tr><td>1</td><td>2</td></tr></table>',
      ),
    ).toMatch(/\| A +\| in side +\|/);
  });
});

test('a bar in a cell does not end the cell', () => {
  const markdown = htmlToMarkdown('<table><tr><td>a</td><td>b</td></tr><tr><td>x|y</td><td>p || q</td></tr></table>');
  const { container } = render(<Markdown>{markdown}</Markdown>);
  expect([...container.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual(['x|y', 'p || q']);
});

describe('a table with cells over several rows and columns', () => {
  const rowsOf = (html: string) =>
    htmlToMarkdown(html)
      .split('\n')
      .filter((line) => line.startsWith('|') && !line.includes('---'))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );

  test('keeps every word in its column', () => {
    const html = `<table border=1 style='border-collapse:collapse;mso-border-alt:solid windowtext .5pt'>
      <tr><td>Component</td><td>Place</td><td>Kept</td></tr>
      <tr><td rowspan=2 style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'><p class=MsoNormal>Teams</p></td><td>chat</td><td>90 days</td></tr>
      <tr><td>channels</td><td>1 year</td></tr>
      <tr><td>Exchange</td><td>mail</td><td>2 years</td></tr></table>`;
    expect(rowsOf(html)).toEqual([
      ['Component', 'Place', 'Kept'],
      ['Teams', 'chat', '90 days'],
      ['Teams', 'channels', '1 year'],
      ['Exchange', 'mail', '2 years'],
    ]);
  });

  test('also where they reach down and across, in the middle and at the end', () => {
    const html = `<table><tr><td>a</td><td>b</td><td>c</td><td>d</td></tr>
      <tr><td>1</td><td colspan=2 rowspan=2>both</td><td rowspan=3>end</td></tr>
      <tr><td>2</td></tr><tr><td>3</td><td>x</td><td>y</td></tr></table>`;
    expect(rowsOf(html)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['1', 'both', '', 'end'],
      ['2', 'both', '', 'end'],
      ['3', 'x', 'y', 'end'],
    ]);
  });

  test('a span without end, or of no number, hangs nothing and loses nothing', () => {
    const html =
      '<table><tr><td rowspan=0>a</td><td colspan=x>b</td></tr><tr><td rowspan=99999999>c</td><td>d</td></tr></table>';
    expect(rowsOf(html)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

test('what was plain elsewhere is put in as it was, without a mark before a mark', () => {
  expect(htmlToMarkdown('<p>\\\\server\\share\\a_b [draft] 5 * 3</p>')).toBe(
    String.raw`\\server\share\a_b [draft] 5 * 3`,
  );
  expect(htmlToMarkdown('<p><a href="https://example.org/a_(b)">here</a></p>')).toBe(
    '[here](https://example.org/a_%28b%29)',
  );
});
