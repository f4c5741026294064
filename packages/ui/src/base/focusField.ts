const legendOrLabel = (field: HTMLElement): Element | null => {
  const legend = field.closest('fieldset')?.querySelector('legend');
  const isChoice = field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);
  if (legend && isChoice) return legend;
  const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field.closest('label');
  return label ?? legend ?? null;
};

const fields = 'input, select, textarea, button, a[href], [tabindex]';

/** What an id names as far as it takes focus: the field itself, or the first of a group, such as the day of a date. */
const fieldOf = (id: string): HTMLElement | null => {
  const named = document.getElementById(id);
  return named === null || named.matches(fields) ? named : (named.querySelector<HTMLElement>(fields) ?? named);
};

/** Focuses a field and scrolls to its question, so that the question is read with it. `false` when there is no such field. */
export const focusField = (id: string): boolean => {
  const field = fieldOf(id);
  if (!field) return false;
  (legendOrLabel(field) ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
  return true;
};
