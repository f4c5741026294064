import { Details } from '@countersign/ui';
import { useState, type ReactNode } from 'react';

interface DetailsOnOpenProps {
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
}

/** Details whose content is made only once somebody opens them: for what takes long, or stands on a page many times. */
export const DetailsOnOpen = ({ summary, children }: DetailsOnOpenProps) => {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <Details summary={summary} onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      {wasOpened && children()}
    </Details>
  );
};
