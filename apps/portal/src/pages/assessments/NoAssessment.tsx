import { Button, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments';
import { useMay } from '../../layout/MeProvider.js';
import { paths } from '../../browser/paths.js';

/** Nothing started yet: what that means, and who can start. */
export const NoAssessment = () => {
  const mayFork = useMay('fork-release');
  return (
    <>
      <InsetText>{words.yourForceDoes}</InsetText>
      {mayFork ? (
        <>
          <p className="govuk-body">{words.chooseARelease}</p>
          <Button href={paths.releases} isStart>
            {words.viewReleases}
          </Button>
        </>
      ) : (
        <p className="govuk-body">{words.yourAssessorStartsAnAssessment}</p>
      )}
    </>
  );
};
