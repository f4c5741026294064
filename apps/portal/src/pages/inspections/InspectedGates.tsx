import { labels } from '@countersign/catalogue';
import { Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
import { stageText } from '../../parts/words/stage-text.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';

const FORCE = graphql(`
  fragment InspectedGates_force on InspectedForce {
    gates {
      serviceId
      stage
      open
      outstandingCount
      notKnownCount
      conditions {
        id
        title
        met
        known
        sentence
      }
    }
  }
`);

export const InspectedGates = ({ force }: { force: FragmentType<typeof FORCE> }) =>
  readFragment(FORCE, force).gates.map((gate) => (
    <Details
      key={`${gate.serviceId}-${gate.stage}`}
      summary={`${labels.stage[gate.stage]}: ${stageText({ ...gate, asked: true }).toLowerCase()}`}
    >
      <ul className="govuk-list govuk-list--bullet">
        {gate.conditions.map(({ id, title, met, known, sentence }) => (
          <li key={id}>
            {title}: {met ? words.met : known ? words.notMet : words.notKnownYet}. {sentence}
          </li>
        ))}
      </ul>
    </Details>
  ));
