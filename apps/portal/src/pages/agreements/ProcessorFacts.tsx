import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements';
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
          row(words.legalEntity, processor.entity),
          row(words.countryOfEstablishment, countries.of(processor.country)),
          row(words.foreignLawThatCanCompel, countries.of(processor.parentJurisdiction)),
          row(words.componentsItRuns, runs(service, processorId)),
          row(
            words.source,
            words.sourceConfidenceConfidence({ source: processor.source, confidence: processor.confidence }),
          ),
        ]}
      />
    )
  );
};
