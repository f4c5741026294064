import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';

export type TagColour = 'grey' | 'blue' | 'teal' | 'green' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';
export type TagProps = ComponentPropsWithRef<'strong'> & { colour?: TagColour | undefined };

export const Tag = ({ colour, className, ...rest }: TagProps) => (
  <strong {...rest} className={classNames('govuk-tag', colour && `govuk-tag--${colour}`, className)} />
);
