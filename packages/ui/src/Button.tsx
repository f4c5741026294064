import type { ComponentPropsWithRef } from 'react';
import { ButtonLink, type ButtonLinkProps } from './ButtonLink.js';
import { buttonClasses, type ButtonLook, StartIcon } from './buttonLook.js';
import { useSingleClick } from './useSingleClick.js';

type OwnButtonProps = ComponentPropsWithRef<'button'> &
  ButtonLook & { href?: undefined; preventDoubleClick?: boolean | undefined };
export type ButtonProps = OwnButtonProps | ButtonLinkProps;

const OwnButton = ({
  variant,
  isStart,
  preventDoubleClick = false,
  className,
  type = 'submit',
  disabled,
  onClick,
  children,
  ...rest
}: OwnButtonProps) => (
  <button
    {...rest}
    type={type}
    disabled={disabled}
    aria-disabled={disabled ? true : rest['aria-disabled']}
    className={buttonClasses({ variant, isStart }, className)}
    onClick={useSingleClick(preventDoubleClick, onClick)}
  >
    {children}
    {isStart && <StartIcon />}
  </button>
);

/** A button; with `href`, a link that looks and answers to the keyboard like one. */
export const Button = (props: ButtonProps) =>
  props.href === undefined ? <OwnButton {...props} /> : <ButtonLink {...props} />;
