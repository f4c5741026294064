import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/usePageQuery.js';
import { AskForStageForm } from './AskForStageForm.js';
import type { GateToShow } from './gate-to-show.js';
import { useGate } from './useGate.js';

const ACTIVITIES = graphql(`
  query ActivitiesToAskFor($id: ID!) {
    assessment(id: $id) {
      id
      standing {
        id
      }
      items {
        id
        title
        content
      }
    }
  }
`);

const WithActivities = ({ gate, assessmentId }: { gate: GateToShow; assessmentId: string }) => {
  const { data, instead } = usePageQuery(ACTIVITIES, { id: assessmentId });
  if (!data) return instead;
  const isSigned = Boolean(data.assessment?.standing);
  const activities = (data.assessment?.items ?? []).filter(({ content }) => content?.kind === 'activity');
  return <AskForStageForm gate={gate} activities={isSigned ? activities : []} />;
};

/** Asking for a stage. The activities to choose from are those of the force's own signed assessment. */
export const AskForStagePage = ({ stage }: { stage: string }) => {
  const { found, instead } = useGate(stage);
  if (!found) return instead;
  return found.assessmentId === null ? (
    <AskForStageForm gate={found.gate} activities={[]} />
  ) : (
    <WithActivities gate={found.gate} assessmentId={found.assessmentId} />
  );
};
