import { classNames } from '../base/classNames.js';

export type ButtonVariant = 'primary' | 'secondary' | 'warning' | 'inverse';
export type ButtonLook = { variant?: ButtonVariant | undefined; isStart?: boolean | undefined };

export const buttonClasses = ({ variant = 'primary', isStart }: ButtonLook, className?: string) =>
  classNames(
    'govuk-button',
    variant !== 'primary' && `govuk-button--${variant}`,
    className,
    isStart && 'govuk-button--start',
  );

export const StartIcon = () => (
  <svg
    className="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
);
