import { fieldsOfKind, type ContentKind } from '@countersign/domain/document/content';
import * as words from '@countersign/words/portal/parts/content/words';

/** Fields that belong together, under a heading where the kind has several groups. */
export interface Group {
  readonly title: string | null;
  readonly fields: readonly string[];
}

const group = (title: string, ...fields: readonly string[]): Group => ({ title, fields });

const grouped: Partial<Record<ContentKind, readonly Group[]>> = {
  activity: [
    group(words.whatHappens, 'name', 'description', 'regime', 'lawEnforcementPurpose'),
    group(words.whyItMayHappen, 'purpose', 'legalAuthority', 'lawfulBasis'),
    group(
      words.sensitiveData,
      'sensitive',
      'sensitiveTypes',
      'strictNecessity',
      'schedule8Condition',
      'schedule8Subtests',
      'specialCategoryCondition',
      'policyDocument',
    ),
    group(
      words.whoItIsAbout,
      'peopleCategories',
      'categoryReason',
      'distinction',
      'factsAndOpinions',
      'peopleCount',
      'dataCategories',
      'components',
    ),
    group(
      words.howLongItIsKept,
      'retention',
      'retentionDays',
      'disposal',
      'operationalRecord',
      'systemOfRecord',
      'syncRule',
      'copyRetentionDays',
      'reviewGroup',
    ),
    group(words.otherPeopleInvolved, 'decidedWith', 'partners', 'guestAccess', 'guestAccessClosed'),
    group(
      words.automationAndRecordings,
      'automatedDecisions',
      'automatedSafeguards',
      'liveVideo',
      'recordingOwner',
      'disclosureLog',
    ),
    group(words.whenItIsUsed, 'stages', 'liveSince', 'remedialPlan'),
  ],
  component: [
    group(words.whoRunsIt, 'component', 'processor', 'role', 'enabled', 'licence', 'permittedData'),
    group(
      words.location,
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
    group(words.settings, 'baseline'),
  ],
  transfer: [
    group(words.whatGoesWhere, 'name', 'component', 'path', 'recipient', 'recipientType', 'country', 'remoteAccess'),
    group(words.legalBasis, 'regime', 'mechanism', 'necessity', 'test', 'testedOn'),
    group(words.safeguards, 'instruction', 'instructedUntil', 'onward', 'regulatorInformedOn'),
  ],
  risk: [
    group(words.whatCouldGoWrong, 'title', 'harm', 'harmType', 'regime', 'activities', 'people', 'knownRisk'),
    group(words.beforeMeasures, 'likelihood', 'severity'),
    group(words.measures, 'measures'),
    group(words.afterMeasures, 'residualLikelihood', 'residualSeverity'),
  ],
};

/** The fields of a kind in the order in which they are asked and read. Every field is in exactly one group. */
export const groupsOf = (kind: ContentKind): readonly Group[] =>
  grouped[kind] ?? [{ title: null, fields: Object.keys(fieldsOfKind(kind)) }];
