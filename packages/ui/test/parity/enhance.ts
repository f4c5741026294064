type Enhancement = new (root: Element) => unknown;

/** Lets the package's own script work on its own markup, outside React, to see how it leaves the page. */
export const enhance = (root: Element, module: string, Component: Enhancement): void => {
  document.body.classList.add('govuk-frontend-supported');
  document.body.append(root);
  for (const element of root.querySelectorAll(`[data-module="${module}"]`)) {
    new Component(element);
    element.removeAttribute(`data-${module}-init`);
  }
  root.remove();
};
