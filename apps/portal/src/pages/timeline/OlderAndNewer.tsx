import { Pagination } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/timeline';

interface OlderAndNewerProps {
  readonly older: string | null;
  readonly newest: string | null;
}

export const OlderAndNewer = ({ older, newest }: OlderAndNewerProps) =>
  (older ?? newest) && (
    <Pagination
      aria-label={words.pagesOfTheTimeline}
      previous={newest === null ? undefined : { href: newest, text: words.newest }}
      next={older === null ? undefined : { href: older, text: words.older }}
    />
  );
