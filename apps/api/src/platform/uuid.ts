const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id from outside as PostgreSQL takes it; null for what cannot be one, which then matches nothing. */
export const uuidOrNull = (text: string | null | undefined): string | null =>
  text !== null && text !== undefined && form.test(text) ? text.toLowerCase() : null;
