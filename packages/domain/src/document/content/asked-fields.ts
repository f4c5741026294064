import type { ActivityContent, Content, ContentKind, ContentOf } from './content.js';

/** Whether the service records with a component: what is recorded has an owner and a log of disclosures. */
export type Records = (component: string) => boolean;

type Condition<K extends ContentKind> = (content: ContentOf<K>, records: Records) => boolean;
type Conditions<K extends ContentKind> = Readonly<Record<string, Condition<K>>>;

/** Sensitive processing under Part 3 without consent: strict necessity and a condition of Schedule 8 (DPA 2018 s.35(5)). */
const isStrict = ({ sensitive, regime, lawfulBasis }: ActivityContent) =>
  sensitive === true && regime === 'part-3' && lawfulBasis !== 'part-3-consent';

const isRecorded = ({ liveVideo, components }: ActivityContent, records: Records) =>
  liveVideo === true || components.some(records);

const activity: Conditions<'activity'> = {
  lawEnforcementPurpose: ({ regime }) => regime === 'part-3',
  lawfulBasis: ({ regime }) => regime !== null,
  sensitiveTypes: ({ sensitive }) => sensitive === true,
  strictNecessity: isStrict,
  schedule8Condition: isStrict,
  schedule8Subtests: (content) => isStrict(content) && content.schedule8Condition !== null,
  specialCategoryCondition: ({ sensitive, regime }) => sensitive === true && regime === 'uk-gdpr',
  policyDocument: ({ sensitive }) => sensitive === true,
  categoryReason: ({ peopleCategories }) => peopleCategories.length > 0,
  distinction: ({ regime }) => regime === 'part-3',
  factsAndOpinions: ({ regime }) => regime === 'part-3',
  systemOfRecord: ({ operationalRecord }) => operationalRecord === true,
  syncRule: ({ operationalRecord }) => operationalRecord === true,
  copyRetentionDays: ({ operationalRecord }) => operationalRecord === true,
  reviewGroup: ({ operationalRecord }) => operationalRecord === true,
  guestAccessClosed: ({ guestAccess }) => guestAccess === true,
  automatedSafeguards: ({ automatedDecisions }) => automatedDecisions === true,
  recordingOwner: isRecorded,
  disclosureLog: isRecorded,
  remedialPlan: ({ liveSince }) => liveSince !== null,
};

const conditions: { readonly [K in ContentKind]?: Conditions<K> } = {
  activity,
  consultee: { reasons: ({ departed }) => departed === true },
  'people-views': { how: ({ sought }) => sought === true, whyNot: ({ sought }) => sought === false },
  'regulator-contact': { receipt: ({ contact }) => contact === 'formal-prior-consultation' },
};

/**
 * Whether a field is asked of a content as it stands: what hangs on another field is asked once that one says so. Whatever a
 * rule finds missing is asked, so that nobody is blocked by a field that no form shows (DPA 2018 ss.35, 37, 38 and 42; UK GDPR
 * Arts 9 and 22). Any other field is always asked.
 */
export const isFieldAsked = (content: Content, field: string, records: Records): boolean => {
  const ofKind = conditions[content.kind] as Readonly<Record<string, Condition<ContentKind>>> | undefined;
  return ofKind?.[field]?.(content, records) ?? true;
};
