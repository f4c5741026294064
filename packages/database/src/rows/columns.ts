import { instant } from '@countersign/domain/kernel';
import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

type Nullable = Pick<ColumnOptions, 'nullable'>;

const instants = {
  to: (value: unknown) => value,
  from: (value: Date | null) => value && instant(value),
};

export const Key = (type: 'uuid' | 'text' | 'integer' | 'bigint' | 'timestamptz', name: string) =>
  PrimaryColumn({ type, name });
export const Uuid = (name: string, options: Nullable = {}) => Column('uuid', { name, ...options });
export const Text = (name: string, options: Nullable = {}) => Column('text', { name, ...options });
export const Flag = (name: string) => Column('boolean', { name });
export const Whole = (name: string) => Column('integer', { name });
/** Given by the database as the row is written: the order of commit of what is done under one lock. */
export const Ordinal = () => Column({ type: 'bigint', name: 'ordinal', insert: false, update: false });
/** Given by the database as well: which one of its kind the row is. */
export const Nth = () => Column({ type: 'integer', name: 'nth', insert: false, update: false });
export const Typed = (name: string, options: Nullable = {}) => Column('jsonb', { name, ...options });
export const OnDay = (name: string, options: Nullable = {}) => Column('date', { name, ...options });
/** Read as the domain writes an instant: ISO 8601 in UTC with milliseconds. */
export const At = (name: string, options: Nullable = {}) =>
  Column('timestamptz', { name, transformer: instants, ...options });
