import type { QueryConfig } from 'pg';

const names = new Map<string, string>();
const mostNames = 400;

/** A statement that each connection prepares once. Beyond a bound of different texts it is sent unprepared. */
export const statement = (text: string, values: readonly unknown[] = []): QueryConfig => {
  const known = names.get(text);
  if (known !== undefined) return { name: known, text, values: [...values] };
  if (names.size >= mostNames) return { text, values: [...values] };
  const name = `countersign_${names.size + 1}`;
  names.set(text, name);
  return { name, text, values: [...values] };
};
