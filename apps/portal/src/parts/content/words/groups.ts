import { fieldsOfKind, type ContentKind } from '@countersign/domain/document/content';

/** Fields that belong together, under a heading where the kind has several groups. */
export interface Group {
  readonly title: string | null;
  readonly fields: readonly string[];
}

const group = (title: string, ...fields: readonly string[]): Group => ({ title, fields });

const grouped: Partial<Record<ContentKind, readonly Group[]>> = {
  activity: [
    group('What happens', 'name', 'description', 'regime', 'lawEnforcementPurpose'),
    group('Why it may happen', 'purpose', 'legalAuthority', 'lawfulBasis'),
    group(
      'Sensitive data',
      'sensitive',
      'sensitiveTypes',
      'strictNecessity',
      'schedule8Condition',
      'schedule8Subtests',
      'specialCategoryCondition',
      'policyDocument',
    ),
    group(
      'Whom it is about, and with what',
      'peopleCategories',
      'categoryReason',
      'distinction',
      'factsAndOpinions',
      'peopleCount',
      'dataCategories',
      'components',
    ),
    group(
      'How long it is kept',
      'retention',
      'retentionDays',
      'disposal',
      'operationalRecord',
      'systemOfRecord',
      'syncRule',
      'copyRetentionDays',
      'reviewGroup',
    ),
    group('Who else takes part', 'decidedWith', 'partners', 'guestAccess', 'guestAccessClosed'),
    group(
      'Machines and recordings',
      'automatedDecisions',
      'automatedSafeguards',
      'liveVideo',
      'recordingOwner',
      'disclosureLog',
    ),
    group('When it is used', 'stages', 'liveSince', 'remedialPlan'),
  ],
  component: [
    group('Who runs it', 'component', 'processor', 'role', 'enabled', 'licence', 'permittedData'),
    group(
      'Where it is',
      'storage',
      'backup',
      'processing',
      'telemetry',
      'support',
      'keys',
      'inUk',
      'abroad',
      'locationEvidence',
      'exceptions',
    ),
    group('How it is set', 'baseline'),
  ],
  transfer: [
    group('What goes where', 'name', 'component', 'path', 'recipient', 'recipientType', 'country', 'remoteAccess'),
    group('On what it rests', 'regime', 'mechanism', 'necessity', 'test', 'testedOn'),
    group('What holds it', 'instruction', 'instructedUntil', 'onward', 'regulatorInformedOn'),
  ],
  risk: [
    group('What could go wrong', 'title', 'harm', 'harmType', 'regime', 'activities', 'people', 'knownRisk'),
    group('Before measures', 'likelihood', 'severity'),
    group('Measures', 'measures'),
    group('After measures', 'residualLikelihood', 'residualSeverity'),
  ],
};

/** The fields of a kind in the order in which they are asked and read. Every field is in exactly one group. */
export const groupsOf = (kind: ContentKind): readonly Group[] =>
  grouped[kind] ?? [{ title: null, fields: Object.keys(fieldsOfKind(kind)) }];
