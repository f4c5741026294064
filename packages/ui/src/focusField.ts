const legendOrLabel = (field: HTMLElement): Element | null => {
  const legend = field.closest('fieldset')?.querySelector('legend');
  const isChoice = field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);
  if (legend && isChoice) return legend;
  const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field.closest('label');
  return label ?? legend ?? null;
};

/** Focuses a field and scrolls to its question, so that the question is read with it. `false` when there is no such field. */
export const focusField = (id: string): boolean => {
  const field = document.getElementById(id);
  if (!field) return false;
  (legendOrLabel(field) ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
  return true;
};
