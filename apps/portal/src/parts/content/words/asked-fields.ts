import { fieldsOfKind, isFieldAsked as isAsked, valueAt, type Content } from '@countersign/domain/document/content';
import { componentById } from '../../words/services.js';

const records = (component: string): boolean => componentById(component)?.records === true;

/** Whether a field is asked of a content, of the services that there are. */
export const isFieldAsked = (content: Content, field: string): boolean => isAsked(content, field, records);

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
