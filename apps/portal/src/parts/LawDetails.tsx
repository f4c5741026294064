import { Details } from '@countersign/ui';
import { LawList } from './LawList.js';

/** The law that an item answers, to be opened where somebody wants to read it. */
export const LawDetails = ({ ids, day }: { ids: readonly string[]; day: string }) =>
  ids.length > 0 && (
    <Details summary="The law this answers">
      <LawList ids={ids} day={day} />
    </Details>
  );
