import { decisionFormat } from '../assessment/certificate.js';
import type { NamedFact } from '../kernel/fact-lines.js';
import { openingFormat } from './opening-certificate.js';

export const certificateKinds = ['decision', 'screening', 'opening'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** A certificate as it reads: what it is of, in which format, and each fact in its place. */
export interface CertificateToRead {
  readonly kind: CertificateKind;
  readonly format: number;
  readonly facts: readonly NamedFact[];
}

/**
 * Reads a certificate of any format that there ever was, fact by fact; a fact of several lines keeps them (S8). A text
 * without a format is of the first. Null for what is none, and for a format that is not known here: it is never read as
 * another. The facts written out again are the text to the byte, so that the hash of an old certificate stands (law 21).
 */
export const readCertificate = (text: string): CertificateToRead | null => {
  const [heading, ...lines] = text.split('\n');
  const kind = certificateKinds.find((one) => heading === `Countersign: certificate of ${one}`);
  const facts = factsOf(lines);
  if (kind === undefined || facts === null) return null;
  const format = formatOf(kind, facts);
  return format === null ? null : { kind, format, facts };
};

/** The formats after the first, in order: their names as a certificate says them. */
const later: Readonly<Record<CertificateKind, readonly string[]>> = {
  decision: [decisionFormat],
  screening: [],
  opening: [openingFormat],
};

const formatOf = (kind: CertificateKind, facts: readonly NamedFact[]): number | null => {
  const [name, said = ''] = facts[0] ?? [];
  if (name !== 'Format') return 1;
  const place = later[kind].indexOf(said);
  return place < 0 ? null : place + 2;
};

const further = '    ';

const factsOf = (lines: readonly string[]): readonly NamedFact[] | null => {
  const facts: [name: string, fact: string][] = [];
  for (const line of lines) {
    const latest = facts.at(-1);
    const [, name, fact] = /^([^\s:][^:]*): (.*)$/s.exec(line) ?? [];
    if (line.startsWith(further) && latest) latest[1] += `\n${line.slice(further.length)}`;
    else if (name !== undefined && fact !== undefined) facts.push([name, fact]);
    else return null;
  }
  return facts;
};
