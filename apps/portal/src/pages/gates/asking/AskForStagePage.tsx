import { AskForStageForm } from './AskForStageForm.js';
import { useGate } from '../standing/useGate.js';

/** Asking for a stage: of what the force's own signed assessment covers in it, where one is signed. */
export const AskForStagePage = ({ stage }: { stage: string }) => {
  const { found, instead } = useGate(stage);
  return found ? <AskForStageForm gate={found.gate} service={found.service} /> : instead;
};
