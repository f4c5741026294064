import { labels, pilotUsers } from '@countersign/catalogue';
import { Button, Checkboxes, InsetText } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import { ActNotice, fieldError } from '../../parts/ActNotice.js';
import { BroughtBack } from '../../parts/BroughtBack.js';
import { WholeNumber } from '../../parts/content/WholeNumber.js';
import { theService } from '../../parts/the-service.js';
import { useAct } from '../../parts/useAct.js';
import { orNull, texts, whole, yesNo } from '../../parts/draft-shape.js';
import { useDraft } from '../../parts/useDraft.js';
import { Page } from '../../shell/Page.js';
import { paths } from '../../shell/paths.js';
import { useGo } from '../../shell/useGo.js';
import type { GateToShow } from './gate-to-show.js';

const ASK = graphql(`
  mutation AskForStage($input: AskForStageInput!) {
    askForStage(input: $input) {
      __typename
      ... on GateMoved {
        gate {
          stage
        }
      }
      ...RefusalNotice
    }
  }
`);

interface AskForStageFormProps {
  readonly gate: GateToShow;
  readonly activities: readonly { readonly id: string; readonly title: string }[];
}

const components = theService.components.map(({ id, name, about }) => ({ value: id, text: name, hint: about }));

/** Which components, which activities, how many people. It opens nothing by itself. */
export const AskForStageForm = ({ gate, activities }: AskForStageFormProps) => {
  const go = useGo();
  const { stage, request } = gate;
  const draft = useDraft(
    `ask.${stage}`,
    {
      components: request?.components ?? ([] as readonly string[]),
      activities: request?.activities.map(({ id }) => id) ?? ([] as readonly string[]),
      users: request?.users ?? (null as number | null),
      attested: false,
    },
    { components: texts, activities: texts, users: orNull(whole), attested: yesNo },
  );
  const form = draft.value;
  const ask = useAct(
    ASK,
    (data) => data.askForStage,
    () => {
      draft.discard();
      go(paths.gate(stage), 'The stage is asked for. Here is what its gate needs.');
    },
  );
  return (
    <Page
      title={`Ask for: ${labels.stage[stage].toLowerCase()}`}
      caption={`Roll-out of ${theService.name}`}
      back={{ href: paths.gate(stage), text: 'Back to the gate' }}
      faulty={ask.refusal !== null || ask.fault !== null}
    >
      <ActNotice act={ask} />
      <BroughtBack draft={draft} />
      <form
        noValidate
        onSubmit={ask.submit(() => ({
          input: {
            serviceId: theService.id,
            stage,
            components: form.components,
            activities: form.activities.filter((id) => activities.some((activity) => activity.id === id)),
            users: form.users ?? 0,
            syntheticDataAttested: form.attested,
          },
        }))}
      >
        <Checkboxes
          name="components"
          idPrefix="components"
          legend="Components"
          legendSize="m"
          hint="Choose all that this stage uses."
          items={components}
          values={form.components}
          error={fieldError(ask, 'components')}
          onChange={(values) => draft.change({ components: values })}
        />
        {activities.length > 0 ? (
          <Checkboxes
            name="activities"
            idPrefix="activities"
            legend="Activities"
            legendSize="m"
            hint="Those of your own signed assessment."
            items={activities.map(({ id, title }) => ({ value: id, text: title }))}
            values={form.activities}
            error={fieldError(ask, 'activities')}
            onChange={(values) => draft.change({ activities: values })}
          />
        ) : (
          stage !== 'sandbox' && (
            <InsetText>
              Your force has no signed assessment, so there are no activities to name yet. You can ask all the same, and
              see what is missing.
            </InsetText>
          )
        )}
        <WholeNumber
          id="users"
          label="How many people would use it"
          labelSize="m"
          hint={stage === 'pilot' ? `A pilot is for ${pilotUsers} people at most.` : undefined}
          width={5}
          value={form.users}
          error={fieldError(ask, 'users')}
          onChange={(users) => draft.change({ users })}
        />
        {stage === 'sandbox' && (
          <Checkboxes
            name="syntheticDataAttested"
            idPrefix="syntheticDataAttested"
            legend="Data in the sandbox"
            legendSize="m"
            items={[{ value: 'yes', text: 'I attest that the sandbox holds synthetic data only' }]}
            values={form.attested ? ['yes'] : []}
            error={fieldError(ask, 'syntheticDataAttested')}
            onChange={(values) => draft.change({ attested: values.includes('yes') })}
          />
        )}
        <Button preventDoubleClick>Ask for this stage</Button>
      </form>
    </Page>
  );
};
