import { fieldsOfKind, valueAt, type Content } from '@countersign/domain/document/content';
import { loggedOperations, type Field, type Fields } from '@countersign/domain/document/kinds';
import type { Locator, Page } from '@playwright/test';
import { typeDate } from './days.js';

const isBlank = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0) || value === undefined;

const choice = (page: Page, id: string, value: string): Locator => page.locator(`[name="${id}"][value="${value}"]`);

/** One of a few as radios, one of many as a list. */
const chooseOne = async (page: Page, id: string, value: string) => {
  const radio = choice(page, id, value);
  if ((await radio.count()) > 0) await radio.check();
  else await page.locator(`select#${id}`).selectOption(value);
};

/** Several: boxes, or where there are many taken from a list one by one. */
const chooseSome = async (page: Page, id: string, values: readonly string[]) => {
  for (const value of values) {
    const box = choice(page, id, value);
    if ((await box.count()) > 0) await box.check();
    else await page.locator(`select#${id}`).selectOption(value);
  }
};

/** Rows that a field points to: all that are offered. */
const pointToAll = async (page: Page, id: string) => {
  for (const box of await page.locator(`[name="${id}"]`).all()) await box.check();
};

const fillList = async (
  page: Page,
  id: string,
  fields: Fields,
  entries: readonly Readonly<Record<string, unknown>>[],
) => {
  for (const [index, entry] of entries.entries()) {
    await page.locator(`button#${id}`).click();
    for (const [name, field] of Object.entries(fields))
      await fillField(page, `${id}-${index}-${name}`, field, entry[name]);
  }
};

const fillField = async (page: Page, id: string, field: Field, value: unknown): Promise<void> => {
  if (isBlank(value)) return;
  switch (field.type) {
    case 'word':
    case 'required-word':
    case 'code':
    case 'required-code':
      return chooseOne(page, id, value as string);
    case 'words':
    case 'codes':
      return chooseSome(page, id, value as readonly string[]);
    case 'reference':
    case 'references':
      return pointToAll(page, id);
    case 'yes-no':
      return choice(page, id, value === true ? 'yes' : 'no').check();
    case 'day':
      return typeDate(page, id, value as string);
    case 'texts-by-id':
      for (const [key, text] of Object.entries(value as Readonly<Record<string, string>>))
        await page.locator(`[id="${id}-${key}"]`).fill(text);
      return;
    case 'list':
      return fillList(page, id, field.fields, value as readonly Readonly<Record<string, unknown>>[]);
    default:
      return page.locator(`[id="${id}"]`).fill(String(value));
  }
};

const fillScreening = async (page: Page, { met, notMet, notes }: Extract<Content, { readonly kind: 'screening' }>) => {
  for (const id of met) await choice(page, `met-${id}`, 'met').check();
  for (const id of notMet) await choice(page, `met-${id}`, 'not-met').check();
  for (const [id, note] of Object.entries(notes)) await page.locator(`[id="notes-${id}"]`).fill(note);
};

const fillLogging = async (page: Page, content: Extract<Content, { readonly kind: 'logging' }>) => {
  const { operations, ...rest } = fieldsOfKind('logging');
  const { operation: _, ...fields } = operations?.type === 'list' ? operations.fields : {};
  await fillFields(page, rest, content);
  for (const entry of content.operations) {
    const place = loggedOperations.indexOf(entry.operation);
    for (const [name, field] of Object.entries(fields))
      await fillField(page, `operations-${place}-${name}`, field, entry[name as keyof typeof entry]);
  }
};

const fillFields = async (page: Page, fields: Fields, content: Content) => {
  for (const [name, field] of Object.entries(fields)) await fillField(page, name, field, valueAt(content, name));
};

/** Types a whole content into the form of its kind, field by field as it is asked. What is blank in it is left alone. */
export const fillContent = async (page: Page, content: Content): Promise<void> => {
  if (content.kind === 'screening') return fillScreening(page, content);
  if (content.kind === 'logging') return fillLogging(page, content);
  return fillFields(page, fieldsOfKind(content.kind), content);
};

/** Scores one side of a risk; the level is said by the page as soon as both are chosen. */
export const score = async (
  page: Page,
  side: 'before' | 'after',
  likelihood: string,
  severity: string,
): Promise<void> => {
  await choice(page, side === 'before' ? 'likelihood' : 'residualLikelihood', likelihood).check();
  await choice(page, side === 'before' ? 'severity' : 'residualSeverity', severity).check();
};
