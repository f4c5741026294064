import type { Fields, ShapeOf } from '../kinds/field.js';
import { kinds } from '../kinds/kinds.js';

type Kinds = typeof kinds;

export type ContentKind = keyof Kinds;

/** What stands in an item of a kind: the fields of `kinds`, and the kind itself. */
export type ContentOf<K extends ContentKind> = K extends ContentKind
  ? { readonly kind: K } & ShapeOf<Kinds[K]['fields']>
  : never;

export type Content = ContentOf<ContentKind>;

export type ActivityContent = ContentOf<'activity'>;
export type ComponentContent = ContentOf<'component'>;
export type RiskContent = ContentOf<'risk'>;
export type Measure = RiskContent['measures'][number];

export const contentKinds = Object.keys(kinds) as readonly ContentKind[];

/** The fields of a kind, in order. */
export const fieldsOfKind = (kind: ContentKind): Fields => kinds[kind].fields;

/** The field that a content of a kind is known by. */
export const knownBy = (kind: ContentKind): string => kinds[kind].knownBy;

/** A value of a content by the name of its field, where the kind is not known to the compiler. */
export const valueAt = (content: Content, field: string): unknown =>
  (content as Readonly<Record<string, unknown>>)[field];
