import type { AnchorProps } from '@countersign/ui';
import type { MouseEvent } from 'react';
import { useHistory } from './useHistory.js';

const opensElsewhere = (event: MouseEvent) =>
  event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/**
 * A link that stays in the application: the browser's own behaviour, without loading the portal anew. One to the page
 * that somebody is on reads that page again.
 */
export const RoutedLink = ({ href, onClick, ...rest }: AnchorProps) => {
  const history = useHistory();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (opensElsewhere(event)) return;
    event.preventDefault();
    if (href === history.location.href) history.replace(href, { again: Date.now() });
    else history.push(href);
  };
  return <a {...rest} href={href} onClick={follow} />;
};
