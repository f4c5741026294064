import type { EvidenceKind, Marking, PublicationMarkWord } from '@countersign/domain/document/kinds';

export const evidenceKind: Record<EvidenceKind, string> = {
  'test-report': 'Report of a test',
  'configuration-record': 'Record of a configuration',
  policy: 'Policy',
  agreement: 'Agreement',
  'security-assessment': 'Security assessment or accreditation',
  'legacy-privacy-assessment': 'Privacy impact assessment from before May 2018',
  'minutes-or-letter': 'Minutes or letter',
  other: 'Other',
};

export const marking: Record<Marking, string> = {
  official: 'OFFICIAL',
  'official-sensitive': 'OFFICIAL-SENSITIVE',
};

export const publicationMark: Record<PublicationMarkWord, string> = { publish: 'Publish', redact: 'Redact' };
