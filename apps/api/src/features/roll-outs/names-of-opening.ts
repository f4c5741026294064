import { componentName, labels, type Service } from '@countersign/catalogue';
import { countingItems } from '@countersign/domain/document/items';
import { documentSealedIn, sealedIn } from '@countersign/domain/document/sealing';
import type { OpeningNames, StageRequest } from '@countersign/domain/gates';
import type { SignedUnder } from './roll-outs.repository.js';

/**
 * The names behind the ids of an opening: activities by the signed text that it stands on, and not as written since.
 */
export const namesOfOpening = (
  service: Service | null,
  request: StageRequest,
  signed: SignedUnder | null,
): OpeningNames => ({
  service: service?.name ?? '',
  stage: labels.stage[request.stage],
  components: new Map(request.components.map((id) => [id, (service && componentName(service, id)) ?? ''])),
  activities: signed === null ? new Map() : activitiesIn(signed.document),
  template: signed && templateOf(signed),
});

const activitiesIn = (text: string): OpeningNames['activities'] =>
  new Map(countingItems(documentSealedIn(text, []), 'activity').map(({ item, content }) => [item.id, content.name]));

const templateOf = ({ document, templateTitle }: SignedUnder): OpeningNames['template'] => {
  const { number, hash } = sealedIn(document).head.release;
  return { title: templateTitle, release: number, hash };
};
