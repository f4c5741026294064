import { activeInLink, type ActiveContent } from '@countersign/domain/document/files';
import { readZip, type ZipPart } from './read-zip.js';

/** How deep documents within documents are looked through. */
const deepest = 3;

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const isOle = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(ole);
const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
const isXml = ({ name, bytes }: ZipPart): boolean =>
  /\.(?:xml|rels|vml)$/i.test(name) ||
  /^(?:\s|\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff|\0)*</.test(bytes.subarray(0, 64).toString('latin1'));

/** The storages of an OLE file are named in UTF-16: those in which macros are kept. */
const ofMacros = ['_VBA_PROJECT', 'VBA', 'Macros'].map((name) => Buffer.from(`${name}\u0000`, 'utf16le'));
const holdsMacros = (bytes: Buffer): boolean => ofMacros.some((name) => bytes.includes(name));

const decoded = (bytes: Buffer): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le');
  if (first === 0xfe && second === 0xff)
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  if (first === 0x3c && second === 0) return bytes.toString('utf16le');
  if (first === 0 && second === 0x3c)
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  return bytes.toString('utf8');
};

/** A character as it counts, however it was written. */
const inOneSpelling = (xml: string): string =>
  xml.replaceAll(/&#(?:x([0-9a-f]+)|(\d+));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const valueOf = (name: string, element: string): string => {
  const [, inDouble, inSingle = ''] = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(element) ?? [];
  return inDouble ?? inSingle;
};

const inLinks = (xml: string): ActiveContent | null => {
  const links = xml.matchAll(/<(?:\w+:)?Relationship\b(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g);
  for (const [link] of links) {
    const found = activeInLink({
      kind: valueOf('Type', link).split('/').at(-1) ?? '',
      target: valueOf('Target', link),
      isExternal: /^external$/i.test(valueOf('TargetMode', link)),
    });
    if (found !== null) return found;
  }
  return null;
};

/** A connection of a workbook that is asked anew when the workbook is opened. */
const asksOnOpening = /<(?:\w+:)?connection\b(?:"[^"<]*"|'[^'<]*'|[^<>"'])*\brefreshOnLoad\s*=\s*["'](?:1|true)["']/;

const instructions = (xml: string): string =>
  [...xml.matchAll(/<(?:\w+:)?instrText\b[^<>]*>([^<]*)</g), ...xml.matchAll(/\binstr\s*=\s*["']([^"'<]*)/g)]
    .map(([, text = '']) => text)
    .join('');

const inXml = (text: string): ActiveContent | null => {
  const xml = inOneSpelling(text);
  if (/vbaProject|macroEnabled|macrosheet/i.test(xml)) return 'macros';
  if (/ms-office\.activeX/i.test(xml)) return 'active-control';
  const linked = inLinks(xml);
  if (linked !== null) return linked;
  if (asksOnOpening.test(xml)) return 'remote-content';
  if (/<(?:\w+:)?ddeLink\b/i.test(xml) || /\bDDE(?:AUTO)?\b/i.test(instructions(xml))) return 'data-exchange';
  return null;
};

const inPart = (part: ZipPart, depth: number): ActiveContent | null => {
  const { name, bytes } = part;
  if (/vbaProject|vbaData/i.test(name)) return 'macros';
  if (/(?:^|\/)activeX\//i.test(name)) return 'active-control';
  if (isOle(bytes)) return holdsMacros(bytes) ? 'macros' : 'embedded-object';
  if (isZip(bytes)) return depth >= deepest ? 'unreadable' : inOfficeFile(bytes, depth + 1);
  if (bytes.subarray(0, 2).toString('latin1') === 'MZ') return 'embedded-object';
  return isXml(part) ? inXml(decoded(bytes)) : null;
};

/**
 * The first thing found in an Office Open XML file that acts when it is opened, known by what it is and not by its name:
 * a macro, a control, an object, a part that is fetched from elsewhere, or a field that starts a program.
 */
export const inOfficeFile = (zip: Buffer, depth = 1): ActiveContent | null => {
  try {
    for (const part of readZip(zip)) {
      const found = inPart(part, depth);
      if (found !== null) return found;
    }
    return null;
  } catch {
    return 'unreadable';
  }
};
