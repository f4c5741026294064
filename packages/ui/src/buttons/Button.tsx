import type { ComponentPropsWithRef } from 'react';
import { ButtonLink, type ButtonLinkProps } from './ButtonLink.js';
import { buttonClasses, type ButtonLook, StartIcon } from './buttonLook.js';

type OwnButtonProps = ComponentPropsWithRef<'button'> & ButtonLook & { href?: undefined };
export type ButtonProps = OwnButtonProps | ButtonLinkProps;

const OwnButton = ({ variant, isStart, className, type = 'submit', disabled, children, ...rest }: OwnButtonProps) => (
  <button
    {...rest}
    type={type}
    disabled={disabled}
    aria-disabled={disabled ? true : rest['aria-disabled']}
    className={buttonClasses({ variant, isStart }, className)}
  >
    {children}
    {isStart && <StartIcon />}
  </button>
);

/** A button; with `href`, a link that looks and answers to the keyboard like one. */
export const Button = (props: ButtonProps) =>
  props.href === undefined ? <OwnButton {...props} /> : <ButtonLink {...props} />;
