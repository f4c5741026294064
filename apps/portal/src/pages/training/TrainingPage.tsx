import { Button, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/training';
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
    <Page
      title={words.trainingForPeopleWhoSign}
      caption={organisation.name}
      back={{ href: paths.home, text: words.home }}
    >
      <p className="govuk-body">{words.youMustHaveValidTraining}</p>
      <SignatoryTable signatories={data.signatories} />
      {mayRecord ? (
        <Button href={paths.recordTraining}>{words.recordYourTraining}</Button>
      ) : (
        <InsetText>{words.youDoNotSignAnything}</InsetText>
      )}
    </Page>
  );
};
