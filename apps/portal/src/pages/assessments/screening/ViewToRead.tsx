import { When } from '../../../parts/words/When.js';
import type { ScreeningToShow } from './screening-to-show.js';

/** The view of the data protection officer on the screening as it stands. */
export const ViewToRead = ({ view }: Pick<ScreeningToShow, 'view'>) =>
  view === null ? (
    <p className="govuk-body">No view on the screening as it stands. A view lapses when an answer is changed.</p>
  ) : (
    <>
      <p className="govuk-body">
        <strong>{view.needed ? 'An assessment is needed.' : 'No assessment is needed.'}</strong> {view.by.name},{' '}
        <When at={view.at} />.
      </p>
      <p className="govuk-body app-preserve-lines">Reason: {view.reason}</p>
    </>
  );
