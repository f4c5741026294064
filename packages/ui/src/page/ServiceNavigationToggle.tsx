import type { Menu } from './useMenu.js';

type ToggleProps = { menu: Menu; controls: string; text: string; label?: string | undefined };

export const ServiceNavigationToggle = ({ menu, controls, text, label }: ToggleProps) => (
  <button
    type="button"
    className="govuk-service-navigation__toggle"
    aria-controls={controls}
    aria-label={label === text ? undefined : label}
    onClick={menu.toggle}
    {...(menu.narrow ? { 'aria-expanded': menu.open } : { hidden: true, 'aria-hidden': true })}
  >
    {text}
  </button>
);
