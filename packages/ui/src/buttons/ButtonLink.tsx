import type { KeyboardEvent } from 'react';
import { buttonClasses, type ButtonLook, StartIcon } from './buttonLook.js';
import { Anchor, type AnchorProps } from '../links/LinkProvider.js';

export type ButtonLinkProps = AnchorProps & ButtonLook;

const clickOnSpace = (event: KeyboardEvent<HTMLAnchorElement>) => {
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
};

export const ButtonLink = ({ variant, isStart, className, children, ...rest }: ButtonLinkProps) => (
  <Anchor
    {...rest}
    role="button"
    draggable={false}
    className={buttonClasses({ variant, isStart }, className)}
    onKeyDown={clickOnSpace}
  >
    {children}
    {isStart && <StartIcon />}
  </Anchor>
);
