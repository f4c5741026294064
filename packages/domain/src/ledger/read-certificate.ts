import type { SigningAct } from '../authority/signing-acts.js';
import { refuse, accept, type Result } from '../kernel/result.js';

/** What a certificate says of itself: what it certifies, and in which format it was written. */
export interface CertificateRead {
  readonly kind: 'decision' | 'opening' | 'screening';
  /** The act by which it was signed, as its ledger entry names it. */
  readonly act: Extract<SigningAct, 'decide-assessment' | 'open-stage' | 'decide-screening'>;
  /** Null where its text names none: one of the first format. */
  readonly format: string | null;
  /**
   * The first line that is neither a fact nor an indented line that goes on with one; null where there is none. Only a certificate
   * of the first format may have one: what went on over several lines was not indented then.
   */
  readonly strayLine: number | null;
}

interface Kind extends Pick<CertificateRead, 'kind' | 'act'> {
  /** The formats that a certificate of this kind has named. */
  readonly formats: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  'Countersign: certificate of decision': {
    kind: 'decision',
    act: 'decide-assessment',
    formats: ['countersign-decision/2'],
  },
  'Countersign: certificate of opening': { kind: 'opening', act: 'open-stage', formats: ['countersign-opening/2'] },
  'Countersign: certificate of screening': { kind: 'screening', act: 'decide-screening', formats: [] },
};

/**
 * The exact text of a certificate that was saved to a file: with the line ends that it was hashed with, and without the empty
 * line that an editor leaves at the end. No certificate holds a carriage return or ends in an empty line, so that no two
 * certificates come to the same text (S8).
 */
export const certificateSaved = (file: string): string =>
  file
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replace(/\n+$/, '');

/**
 * What the text of a certificate is, or one sentence that says why it is none (S8): its heading says which act signed it, and
 * where it names its format it holds one fact a line, or an indented line that goes on with the one before. Whether it is what
 * was signed is said by its hash alone.
 */
export const readCertificate = (text: string): Result<CertificateRead, string> => {
  const [heading = '', ...lines] = text.split('\n');
  const known = Object.hasOwn(kinds, heading) ? kinds[heading] : undefined;
  if (known === undefined) return refuse('It does not begin as a certificate of Countersign does.');
  const format = /^Format: (.*)$/.exec(lines[0] ?? '')?.[1] ?? null;
  const stray = lines.findIndex((line) => !/^( {4}|[A-Z][^:]*: )/.test(line));
  const strayLine = stray === -1 ? null : stray + 2;
  if (format !== null && strayLine !== null) return refuse(`Line ${strayLine} of it is no line of a certificate.`);
  const { kind, act, formats } = known;
  if (format !== null && !formats.includes(format))
    return refuse('It is of a format that this version of the command does not know.');
  return accept({ kind, act, format, strayLine });
};
