import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { useService } from '../../parts/reading/useService.js';
import { RecordAgreementForm } from './RecordAgreementForm.js';

/** Recording an executed agreement with one processor. */
export const RecordAgreementPage = ({ processorId }: { processorId: string }) => {
  const service = useService();
  const processor = service.processors.find(({ id }) => id === processorId);
  return processor ? <RecordAgreementForm processor={processor} service={service} /> : <NotFoundPage />;
};
