import { labels, pilotUsers } from '@countersign/catalogue';
import { Button, Checkboxes, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/gates/asking';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { WholeNumber } from '../../../parts/content/fields/WholeNumber.js';
import { inService, keptFor, type ServiceToShow } from '../../../parts/words/services.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { orNull, texts, whole, yesNo } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import type { GateToShow } from '../standing/gate-to-show.js';
import { activitiesToAsk, componentsToAsk, goesBySigned, peopleToAsk } from './what-to-ask.js';

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
  readonly service: ServiceToShow;
}

/** Which activities, which components, how many people: of what was signed, where anything was. It opens nothing by itself. */
export const AskForStageForm = ({ gate, service }: AskForStageFormProps) => {
  const go = useGo();
  const { stage, request } = gate;
  const back = inService(paths.gate(stage), service.id);
  const draft = useDraft(
    keptFor(`ask.${stage}`, service.id),
    {
      components: request?.components ?? ([] as readonly string[]),
      activities: request?.activities.map(({ id }) => id) ?? ([] as readonly string[]),
      users: request?.users ?? (null as number | null),
      attested: false,
    },
    { components: texts, activities: texts, users: orNull(whole), attested: yesNo },
  );
  const form = draft.value;
  const activities = activitiesToAsk(gate, service);
  const components = componentsToAsk(gate, form.activities, service);
  const offered = (chosen: readonly string[], from: readonly { readonly value: string }[]) =>
    chosen.filter((one) => from.some(({ value }) => value === one));
  const ask = useAct(
    ASK,
    (data) => data.askForStage,
    () => {
      draft.discard();
      go(back, words.youHaveAskedToOpen);
    },
  );
  return (
    <Page
      title={words.askToOpenStage({ stage: labels.stage[stage].toLowerCase() })}
      caption={words.rollOutOfService({ service: service.name })}
      back={{ href: back, text: words.backToTheGate }}
    >
      <ActNotice act={ask} />
      <BroughtBack draft={draft} />
      <form
        noValidate
        onSubmit={ask.submit(() => ({
          input: {
            serviceId: service.id,
            stage,
            components: offered(form.components, components),
            activities: offered(form.activities, activities),
            users: form.users ?? 0,
            syntheticDataAttested: form.attested,
          },
        }))}
      >
        {activities.length > 0 ? (
          <Checkboxes
            name="activities"
            idPrefix="activities"
            legend={words.activities}
            legendSize="m"
            hint={words.chooseFromTheActivities}
            items={activities}
            values={form.activities}
            error={fieldError(ask, 'activities')}
            onChange={(values) => draft.change({ activities: values })}
          />
        ) : (
          stage !== 'sandbox' && (
            <InsetText>{goesBySigned(gate) ? words.yourSignedAssessmentDoes : words.yourForceHasNoSigned}</InsetText>
          )
        )}
        {components.length > 0 && (
          <Checkboxes
            name="components"
            idPrefix="components"
            legend={words.components}
            legendSize="m"
            hint={goesBySigned(gate) ? words.theseAreTheComponents : words.selectAllThatThisStage}
            items={components}
            values={form.components}
            error={fieldError(ask, 'components')}
            onChange={(values) => draft.change({ components: values })}
          />
        )}
        <WholeNumber
          id="users"
          label={words.howManyPeopleWillUse}
          labelSize="m"
          hint={
            [stage === 'pilot' && words.aPilotIsForPeople({ pilotUsers }), peopleToAsk(gate)]
              .filter(Boolean)
              .join(' ') || undefined
          }
          width={5}
          value={form.users}
          error={fieldError(ask, 'users')}
          onChange={(users) => draft.change({ users })}
        />
        {stage === 'sandbox' && (
          <Checkboxes
            name="syntheticDataAttested"
            idPrefix="syntheticDataAttested"
            legend={words.dataInTheSandbox}
            legendSize="m"
            items={[{ value: 'yes', text: words.iAttestThatTheSandbox }]}
            values={form.attested ? ['yes'] : []}
            error={fieldError(ask, 'syntheticDataAttested')}
            onChange={(values) => draft.change({ attested: values.includes('yes') })}
          />
        )}
        <Button>{words.askToOpenThisStage}</Button>
      </form>
    </Page>
  );
};
