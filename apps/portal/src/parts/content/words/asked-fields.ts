import {
  fieldsOfKind,
  valueAt,
  type ActivityContent,
  type Content,
  type ContentKind,
  type ContentOf,
} from '@countersign/domain/document/content';
import { componentById } from '../../words/services.js';

type Conditions<K extends ContentKind> = Readonly<Record<string, (content: ContentOf<K>) => boolean>>;

const isStrict = ({ sensitive, regime, lawfulBasis }: ActivityContent) =>
  sensitive === true && regime === 'part-3' && lawfulBasis !== 'part-3-consent';
const isRecorded = ({ liveVideo, components }: ActivityContent) =>
  liveVideo === true || components.some((component) => componentById(component)?.records === true);

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

/** Whether a field is asked of a content as it stands: what hangs on another field is asked once that one says so. */
export const isFieldAsked = (content: Content, field: string): boolean => {
  const ofKind = conditions[content.kind] as Readonly<Record<string, (content: Content) => boolean>> | undefined;
  return ofKind?.[field]?.(content) ?? true;
};

/** Whether a value says anything. A no and a nought do. */
export const isSaid = (value: unknown): boolean => {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' ? Object.values(value).some(isSaid) : true;
};

/** The fields of a content that a reader is shown: each that is asked, and any other in which something was said. */
export const isFieldShown = (content: Content, field: string): boolean =>
  field in fieldsOfKind(content.kind) && (isFieldAsked(content, field) || isSaid(valueAt(content, field)));
