import { Button, InsetText } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { useMay, useMe } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { SignatoryTable } from '../../parts/records/SignatoryTable.js';

const SIGNATORIES = graphql(`
  query Signatories {
    signatories {
      ...SignatoryTable_signatory
    }
  }
`);

/** Those who advise, approve or decide for the force, and whether their training in Part 3 is in date. */
export const TrainingPage = () => {
  const { organisation } = useMe();
  const mayRecord = useMay('record-training');
  const { data, instead } = usePageQuery(SIGNATORIES, {});
  if (!data) return instead;
  return (
    <Page title="Training of those who sign" caption={organisation.name} back={{ href: paths.home, text: 'Home' }}>
      <p className="govuk-body">
        Who advises on an assessment, approves its measures, decides on it or opens a stage holds training in Part 3 of
        the Data Protection Act 2018 that is in date. Without it the signature is refused. Everybody records their own.
      </p>
      <SignatoryTable signatories={data.signatories} />
      {mayRecord ? (
        <Button href={paths.recordTraining}>Record your training</Button>
      ) : (
        <InsetText>You sign nothing here, so there is nothing for you to record.</InsetText>
      )}
    </Page>
  );
};
