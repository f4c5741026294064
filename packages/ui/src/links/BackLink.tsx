import * as words from '@countersign/words/ui/links';
import { classNames } from '../base/classNames.js';
import { Anchor, type AnchorProps } from './LinkProvider.js';

export type BackLinkProps = AnchorProps & { inverse?: boolean | undefined };

export const BackLink = ({ inverse, className, children, ...rest }: BackLinkProps) => (
  <Anchor {...rest} className={classNames('govuk-back-link', inverse && 'govuk-back-link--inverse', className)}>
    {children ?? words.back}
  </Anchor>
);
