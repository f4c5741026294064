import type { AlternativeKind, ConsulteeRelation, RegulatorContact } from '@countersign/domain/document/kinds';

export const alternativeKind: Record<AlternativeKind, string> = {
  'do-nothing': 'Leaving things as they are',
  'uk-only': 'A service held and supported in the United Kingdom alone',
  other: 'Another way',
};

export const consulteeRelation: Record<ConsulteeRelation, string> = {
  'data-protection-officer': 'Data protection officer of this force',
  'information-security': 'Information security',
  processor: 'Processor',
  'own-force': 'Other part of this force',
  'staff-association': 'Staff association or union',
  'victims-group': 'Group that speaks for victims',
  academic: 'Academic',
  'ethics-panel': 'Ethics panel',
  'other-data-protection-officer': 'Data protection officer of another body',
  'partner-agency': 'Partner agency',
  'people-concerned': 'People the data is about',
  programme: 'National programme',
};

/** Those whose absence among the people asked is said: three by what they are, and anybody of those who stand outside. */
export const voice = {
  'data-protection-officer': consulteeRelation['data-protection-officer'],
  'information-security': consulteeRelation['information-security'],
  processor: consulteeRelation.processor,
  independent: 'Somebody independent of the force and the programme',
};

export const regulatorContact: Record<RegulatorContact, string> = {
  'informal-advice': 'Informal advice',
  'formal-prior-consultation': 'Formal prior consultation',
  breach: 'Breach',
  audit: 'Audit',
  complaint: 'Complaint',
};
