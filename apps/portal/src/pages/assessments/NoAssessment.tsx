import { Button, InsetText } from '@countersign/ui';
import { useMay } from '../../layout/MeProvider.js';
import { paths } from '../../browser/paths.js';

/** Nothing started yet: what that means, and who can start. */
export const NoAssessment = () => {
  const mayFork = useMay('fork-release');
  return (
    <>
      <InsetText>
        Your force has no assessment of its own yet. The national text opens nothing: only your own signed assessment
        can.
      </InsetText>
      {mayFork ? (
        <>
          <p className="govuk-body">Choose a release of the national text and make it your own.</p>
          <Button href={paths.releases} isStart>
            See the releases
          </Button>
        </>
      ) : (
        <p className="govuk-body">Your assessor starts one from a release of the national text.</p>
      )}
    </>
  );
};
