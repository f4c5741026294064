import { When } from '../../../parts/When.js';
import type { DocumentItem } from '../assessment-document.js';

/** Whether what stands on the page is saved, by whom and when. */
export const SavedState = ({ item, changed }: { item: DocumentItem; changed: boolean }) => (
  <p className="govuk-body-s" role="status">
    {item.at === null ? (
      'Nothing is saved here yet.'
    ) : (
      <>
        Saved by {item.by?.name ?? 'somebody no longer on record'}, <When at={item.at} />.
      </>
    )}
    {changed && ' What you changed since is not saved yet.'}
  </p>
);
