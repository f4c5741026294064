import { InsetText, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/gates/standing';
import { componentById } from '../../../parts/words/services.js';
import { When } from '../../../parts/words/When.js';
import type { GateToShow } from './gate-to-show.js';

/** What was asked for: components, activities, people, by whom and when. */
export const RequestToRead = ({ gate: { request, stage } }: { gate: GateToShow }) =>
  request === null ? (
    <InsetText>{words.nobodyHasAskedToOpen}</InsetText>
  ) : (
    <SummaryList
      rows={[
        { key: words.components, value: request.components.map((id) => componentById(id)?.name ?? id).join(', ') },
        { key: words.activities, value: request.activities.map(({ name }) => name).join(', ') || words.noneNamed },
        { key: words.people, value: request.users.toLocaleString('en-GB') },
        ...(stage === 'sandbox'
          ? [
              {
                key: words.syntheticDataOnly,
                value: request.syntheticDataAttested ? words.attested : words.notAttested,
              },
            ]
          : []),
        {
          key: words.askedBy,
          value: (
            <>
              {request.by.name}, <When at={request.at} />
            </>
          ),
        },
      ]}
    />
  );
