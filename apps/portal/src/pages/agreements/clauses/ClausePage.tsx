import { useMay } from '../../../layout/MeProvider.js';
import { ClauseForm } from './ClauseForm.js';
import { ClauseToRead } from './ClauseToRead.js';
import { useLimb } from './useLimb.js';

/** One limb of an agreement: what the law asks under one regime, and what the agreement says. */
export const ClausePage = ({ agreementId, limbId }: { agreementId: string; limbId: string }) => {
  const mayMap = useMay('map-clause');
  const { found, instead, refetch } = useLimb(agreementId, limbId);
  if (!found) return instead;
  return mayMap ? <ClauseForm {...found} onReadAgain={refetch} /> : <ClauseToRead {...found} />;
};
