import { processorById } from '@countersign/catalogue';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { RecordAgreementForm } from './RecordAgreementForm.js';

/** Recording an executed agreement with one processor. */
export const RecordAgreementPage = ({ processorId }: { processorId: string }) => {
  const processor = processorById(processorId);
  return processor === null ? <NotFoundPage /> : <RecordAgreementForm processor={processor} />;
};
