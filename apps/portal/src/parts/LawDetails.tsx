import { lazy, Suspense } from 'react';
import { DetailsOnOpen } from './DetailsOnOpen.js';

const LawList = lazy(async () => ({ default: (await import('./LawList.js')).LawList }));

/** The law that an item answers, to be opened where somebody wants to read it: its words come then. */
export const LawDetails = ({ ids, day }: { ids: readonly string[]; day: string }) =>
  ids.length > 0 && (
    <DetailsOnOpen summary="The law this answers">
      {() => (
        <Suspense fallback={<p className="govuk-body">Loading the law</p>}>
          <LawList ids={ids} day={day} />
        </Suspense>
      )}
    </DetailsOnOpen>
  );
