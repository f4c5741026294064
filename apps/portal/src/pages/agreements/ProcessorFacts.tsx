import { processorById } from '@countersign/catalogue';
import { SummaryList } from '@countersign/ui';
import { row } from '../../parts/content/words/rows.js';
import { theService } from '../../parts/words/the-service.js';

const countries = new Intl.DisplayNames('en-GB', { type: 'region' });

const runs = (processor: string): string =>
  theService.components
    .filter((component) => component.processor === processor)
    .map(({ name }) => name)
    .join(', ');

/** What is known of a processor: who contracts, whose courts reach its parent, what it runs, and how sure that is. */
export const ProcessorFacts = ({ processorId }: { processorId: string }) => {
  const processor = processorById(processorId);
  return (
    processor && (
      <SummaryList
        rows={[
          row('Who contracts', processor.entity),
          row('Established in', countries.of(processor.country)),
          row('Courts that reach its parent', countries.of(processor.parentJurisdiction)),
          row('Runs', runs(processorId)),
          row('Known from', `${processor.source} (confidence: ${processor.confidence})`),
        ]}
      />
    )
  );
};
