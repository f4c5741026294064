import type { Day } from '@countersign/domain/kernel';
import * as words from '@countersign/words/portal/parts/law';
import { lazyPart } from '../reading/lazy-part.js';
import { DetailsOnOpen } from '../folding/DetailsOnOpen.js';

const LawList = lazyPart(async () => (await import('./LawList.js')).LawList, {
  meanwhile: () => <p className="govuk-body">{words.loadingTheLaw}</p>,
});

/** The law that an item answers, to be opened where somebody wants to read it: its words come then, and paper cannot wait. */
export const LawDetails = ({ ids, day }: { ids: readonly string[]; day: Day }) =>
  ids.length > 0 && (
    <DetailsOnOpen summary={words.relevantLaw} onPaper={false}>
      {() => <LawList ids={ids} day={day} />}
    </DetailsOnOpen>
  );
