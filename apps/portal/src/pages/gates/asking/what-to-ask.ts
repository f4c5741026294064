import * as words from '@countersign/words/portal/pages/gates/asking';
import type { ServiceToShow } from '../../../parts/words/services.js';
import type { GateToShow } from '../standing/gate-to-show.js';

interface ToChoose {
  readonly value: string;
  readonly text: string;
  readonly hint: string;
}

const every = ({ components }: Pick<ServiceToShow, 'components'>): readonly ToChoose[] =>
  components.map(({ id, name, about }) => ({ value: id, text: name, hint: about }));

/** Whether the form goes by the signed assessment: a sandbox needs none, and a force without one asks for anything. */
export const goesBySigned = ({ stage, offer }: Pick<GateToShow, 'stage' | 'offer'>): boolean =>
  stage !== 'sandbox' && offer !== null;

/** The activities that the signed assessment covers in this stage, each with the components it was assessed with. */
export const activitiesToAsk = (
  { stage, offer }: Pick<GateToShow, 'stage' | 'offer'>,
  service: Pick<ServiceToShow, 'components'>,
): readonly ToChoose[] =>
  stage === 'sandbox'
    ? []
    : (offer?.activities ?? []).map(({ id, name, components }) => ({
        value: id,
        text: name,
        hint: words.withService({
          service: every(service)
            .filter(({ value }) => components.includes(value))
            .map(({ text }) => text)
            .join(', '),
        }),
      }));

/** The components of the activities chosen; of the whole service where nothing signed says which. */
export const componentsToAsk = (
  gate: Pick<GateToShow, 'stage' | 'offer'>,
  activities: readonly string[],
  service: Pick<ServiceToShow, 'components'>,
): readonly ToChoose[] => {
  if (!goesBySigned(gate)) return every(service);
  const chosen = (gate.offer?.activities ?? []).filter(({ id }) => activities.includes(id));
  return every(service).filter(({ value }) => chosen.some(({ components }) => components.includes(value)));
};

/** How many people can still be asked for, in a sentence; nothing where nothing signed says it. */
export const peopleToAsk = ({ stage, offer }: Pick<GateToShow, 'stage' | 'offer'>): string | null => {
  if (stage === 'sandbox' || offer === null) return null;
  return offer.users === 0 ? words.theStagesAlreadyOpenUse : words.yourSignedAssessmentCoversUp({ users: offer.users });
};
