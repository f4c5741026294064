import { InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/training';
import { useMay } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { backToTraining, RecordTrainingForm } from './RecordTrainingForm.js';

/** Recording one's own training, for whoever signs. */
export const RecordTrainingPage = () =>
  useMay('record-training') ? (
    <RecordTrainingForm />
  ) : (
    <Page title={words.recordYourTraining} back={backToTraining}>
      <InsetText>{words.dataProtectionOfficersSeniorInformation}</InsetText>
    </Page>
  );
