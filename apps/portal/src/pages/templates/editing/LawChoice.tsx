import { lastCited } from '@countersign/catalogue';
import { Checkboxes, Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/editing';

const latest = lastCited();

interface LawChoiceProps {
  readonly chosen: readonly string[];
  readonly onChange: (law: readonly string[]) => void;
  readonly error: string | undefined;
}

/** The provisions that an item answers, from the catalogue. */
export const LawChoice = ({ chosen, onChange, error }: LawChoiceProps) => (
  <Details summary={words.lawThatItAddressesChosen({ chosen: chosen.length })}>
    <Checkboxes
      name="law"
      idPrefix="law"
      legend={words.provisions}
      small
      items={latest.map(({ id, citation, title }) => ({ value: id, text: `${citation}: ${title}` }))}
      values={chosen}
      error={error}
      onChange={onChange}
    />
  </Details>
);
