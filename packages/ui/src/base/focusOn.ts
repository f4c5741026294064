/** Moves focus to an element that need not be focusable by itself; leaves no trace once focus has gone. */
export const focusOn = (element: HTMLElement, classWhileFocused?: string): void => {
  const borrowed = !element.hasAttribute('tabindex');
  if (borrowed) element.setAttribute('tabindex', '-1');
  if (classWhileFocused) element.classList.add(classWhileFocused);
  element.addEventListener(
    'blur',
    () => {
      if (borrowed) element.removeAttribute('tabindex');
      if (classWhileFocused) element.classList.remove(classWhileFocused);
    },
    { once: true },
  );
  element.focus();
};
