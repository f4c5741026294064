import { InsetText, SummaryList } from '@countersign/ui';
import { componentById } from '../../../parts/words/services.js';
import { When } from '../../../parts/words/When.js';
import type { GateToShow } from './gate-to-show.js';

/** What was asked for: components, activities, people, by whom and when. */
export const RequestToRead = ({ gate: { request, stage } }: { gate: GateToShow }) =>
  request === null ? (
    <InsetText>Nobody has asked for this stage. The roll-out lead does.</InsetText>
  ) : (
    <SummaryList
      rows={[
        { key: 'Components', value: request.components.map((id) => componentById(id)?.name ?? id).join(', ') },
        { key: 'Activities', value: request.activities.map(({ name }) => name).join(', ') || 'None named' },
        { key: 'People', value: request.users.toLocaleString('en-GB') },
        ...(stage === 'sandbox'
          ? [{ key: 'Synthetic data only', value: request.syntheticDataAttested ? 'Attested' : 'Not attested' }]
          : []),
        {
          key: 'Asked by',
          value: (
            <>
              {request.by.name}, <When at={request.at} />
            </>
          ),
        },
      ]}
    />
  );
