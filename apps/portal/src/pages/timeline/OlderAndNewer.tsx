import { Pagination } from '@countersign/ui';

interface OlderAndNewerProps {
  readonly older: string | null;
  readonly newest: string | null;
}

export const OlderAndNewer = ({ older, newest }: OlderAndNewerProps) =>
  (older ?? newest) && (
    <Pagination
      aria-label="Pages of the timeline"
      previous={newest === null ? undefined : { href: newest, text: 'Newest' }}
      next={older === null ? undefined : { href: older, text: 'Older' }}
    />
  );
