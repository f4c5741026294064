import { labels } from '@countersign/catalogue';
import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/gates';
import { paths } from '../../browser/paths.js';
import { inService } from '../../parts/words/services.js';
import { gateInWords } from './standing/gate-in-words.js';
import { GateTag } from './standing/GateTag.js';
import type { GateToShow } from './standing/gate-to-show.js';

/** One stage: how its gate stands, and what was asked for. */
export const StageCard = ({ gate }: { gate: GateToShow }) => (
  <SummaryList
    card={{
      title: labels.stage[gate.stage],
      actions: [{ href: inService(paths.gate(gate.stage), gate.serviceId), text: words.viewConditions }],
    }}
    rows={[
      { key: words.gate, value: <GateTag open={gate.open} /> },
      { key: words.status, value: gateInWords(gate) },
      {
        key: words.askedFor,
        value: gate.request
          ? `${words.people({ users: gate.request.users })}, ${words.components({ components: gate.request.components.length })}`
          : words.notYet,
      },
    ]}
  />
);
