/** A rule's answer: either what was decided, or a named refusal with its facts. A fault is thrown, never returned. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: E };

export const accept = <const T>(value: T): Result<T, never> => ({ ok: true, value });
export const refuse = <const E>(refusal: E): Result<never, E> => ({ ok: false, refusal });

export type NonEmpty<T> = readonly [T, ...T[]];
export const isNonEmpty = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;
