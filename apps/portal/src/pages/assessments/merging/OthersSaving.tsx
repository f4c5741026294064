import { InsetText, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/merging';
import { When } from '../../../parts/words/When.js';
import { paths } from '../../../browser/paths.js';
import { useOthersSaving, type Watched } from './useOthersSaving.js';

/** The most that are told at once. */
const most = 3;

/** A quiet notice of what others save in the same assessment while one is in it. */
export const OthersSaving = ({ assessment }: { readonly assessment: Watched }) => {
  const seen = useOthersSaving(assessment);
  return (
    <div role="status" className="app-others">
      {seen.length > 0 && (
        <InsetText>
          <ul className="govuk-list">
            {seen.slice(0, most).map(({ itemId, title, who, at }) => (
              <li key={itemId}>
                {words.whoSavedLinkWhen({
                  who,
                  link: <Link href={paths.assessmentItem(assessment.id, itemId)}>{title}</Link>,
                  when: <When at={at} />,
                })}
              </li>
            ))}
          </ul>
        </InsetText>
      )}
    </div>
  );
};
