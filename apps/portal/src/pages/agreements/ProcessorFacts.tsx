import { SummaryList } from '@countersign/ui';
import { row } from '../../parts/content/words/rows.js';
import type { ServiceToShow } from '../../parts/words/services.js';

const countries = new Intl.DisplayNames('en-GB', { type: 'region' });

const runs = (service: ServiceToShow, processor: string): string =>
  service.components
    .filter((component) => component.processor === processor)
    .map(({ name }) => name)
    .join(', ');

/** What is known of a processor: who contracts, whose courts reach its parent, what it runs, and how sure that is. */
export const ProcessorFacts = ({ processorId, service }: { processorId: string; service: ServiceToShow }) => {
  const processor = service.processors.find(({ id }) => id === processorId);
  return (
    processor && (
      <SummaryList
        rows={[
          row('Who contracts', processor.entity),
          row('Established in', countries.of(processor.country)),
          row('Courts that reach its parent', countries.of(processor.parentJurisdiction)),
          row('Runs', runs(service, processorId)),
          row('Known from', `${processor.source} (confidence: ${processor.confidence})`),
        ]}
      />
    )
  );
};
