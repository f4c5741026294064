import { InsetText } from '@countersign/ui';
import { useMay } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { backToTraining, RecordTrainingForm } from './RecordTrainingForm.js';

/** Recording one's own training, for whoever signs. */
export const RecordTrainingPage = () =>
  useMay('record-training') ? (
    <RecordTrainingForm />
  ) : (
    <Page title="Record your training" back={backToTraining}>
      <InsetText>
        The data protection officer, the senior information risk owner and the information asset owner record their own
        training, because they sign. You sign nothing here, so there is nothing for you to record.
      </InsetText>
    </Page>
  );
