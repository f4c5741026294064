import { screeningCriterionById } from '@countersign/catalogue';
import { Tag, type TagColour } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/screening';
import { lawInWords } from '../../../parts/law/law-in-words.js';
import { resultInWords, type ScreeningToShow } from './screening-to-show.js';

const colours: Readonly<Record<string, TagColour>> = { needed: 'red', 'not-needed': 'green', unanswered: 'blue' };

/** What the criteria come to, and which of them call for an assessment. */
export const CriteriaMet = ({ screening: { result, because } }: { screening: ScreeningToShow }) => (
  <>
    <p className="govuk-body-l">
      <Tag colour={colours[result]}>{words.result}</Tag> {resultInWords(result)}
    </p>
    {because.length > 0 && (
      <>
        <p className="govuk-body">{words.anAssessmentIsNeededBecause}</p>
        <ul className="govuk-list govuk-list--bullet">
          {because.map((id) => {
            const criterion = screeningCriterionById(id);
            return (
              <li key={id}>
                <strong>{criterion?.title ?? id}</strong>
                {criterion && `: ${criterion.about} (${lawInWords(criterion.law)})`}
              </li>
            );
          })}
        </ul>
      </>
    )}
  </>
);
