import * as words from '@countersign/words/portal/pages/assessments/screening';
import { When } from '../../../parts/words/When.js';
import type { ScreeningToShow } from './screening-to-show.js';

/** The view of the data protection officer on the screening as it stands. */
export const ViewToRead = ({ view }: Pick<ScreeningToShow, 'view'>) =>
  view === null ? (
    <p className="govuk-body">{words.thereIsNoView}</p>
  ) : (
    <>
      <p className="govuk-body">
        <strong>{view.needed ? words.anAssessmentIsNeeded2 : words.noAssessmentIsNeeded2}</strong> {view.by.name},{' '}
        <When at={view.at} />.
      </p>
      <p className="govuk-body app-preserve-lines">{words.reasonReason({ reason: view.reason })}</p>
    </>
  );
