const escaped = (text: string): string => text.replace(/[\\()]/g, (one) => `\\${one}`);

/** A PDF of one page with some lines of plain text, as PDF 1.7 has it. Characters outside Latin-1 become a question mark. */
export const plainPdf = (lines: readonly string[]): Buffer => {
  const text = lines.map((line) => `(${escaped(line)}) '`).join('\n');
  const page = `BT /F1 11 Tf 14 TL 72 770 Td\n${text}\nET`.replace(/[^\n\x20-\xff]/g, '?');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const [size, start] = [objects.length + 1, file.length];
  file += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};
