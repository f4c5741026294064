import { rolesInWords } from '@countersign/catalogue';
import { Heading, Link, TaskList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/home';
import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { useMay, useMe } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NothingWaits } from './NothingWaits.js';
import { HeldStages } from './HeldStages.js';
import { taskItem } from './task-item.js';

const HOME = graphql(`
  query Home {
    tasks {
      act
      subjectKind
      subjectId
      count
      itemId
      heldBecause
    }
  }
`);

export const HomePage = () => {
  const me = useMe();
  const seesTraining = useMay('read-training');
  const { data, instead } = usePageQuery(HOME, {});
  if (!data) return instead;
  const isHeld = ({ heldBecause }: { heldBecause: readonly string[] }) => heldBecause.length > 0;
  const [held, toDo] = [data.tasks.filter(isHeld), data.tasks.filter((one) => !isHeld(one))];
  return (
    <Page title={words.yourTasks} caption={me.organisation.name}>
      <HeldStages tasks={held} />
      {toDo.length > 0 && <TaskList items={toDo.map(taskItem)} />}
      {data.tasks.length === 0 && <NothingWaits acts={me.acts} />}
      <Heading level={2}>{words.yourRole}</Heading>
      {me.roles.length === 0 ? (
        <p className="govuk-body">{words.youHaveNoRole({ organisation: me.organisation.name })}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {me.roles.map((role) => (
            <li key={role}>{rolesInWords[role]}</li>
          ))}
        </ul>
      )}
      {seesTraining && (
        <p className="govuk-body">
          <Link href={paths.training}>{words.trainingForPeopleWhoSign}</Link>
        </p>
      )}
    </Page>
  );
};
