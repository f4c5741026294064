import { Button, Checkboxes, ErrorMessage } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/publication';
import { FoldedSections } from '../../../parts/folding/FoldedSections.js';
import { lawInWords } from '../../../parts/law/law-in-words.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { marksInWords, markState } from './mark-states.js';
import { MarkTag } from './MarkTag.js';
import { NotApplicable } from './NotApplicable.js';

interface ItemsToMarkProps {
  readonly items: readonly DocumentItem[];
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  readonly onChange: (itemIds: readonly string[]) => void;
}

const why = ({ mark }: DocumentItem) =>
  mark?.mark === 'redact'
    ? words.exemptionsHarmHarmPublicInterest({
        exemptions: lawInWords(mark.exemptions),
        harm: mark.harm,
        publicInterest: mark.publicInterest,
        by: mark.by.name,
      })
    : undefined;

type ItemsOfSectionProps = Omit<ItemsToMarkProps, 'error'> & {
  readonly title: string;
  readonly all: readonly DocumentItem[];
};

/** The items of one section, to be chosen one by one, or all that have no mark at once. */
const ItemsOfSection = ({ title, items, all, chosen, onChange }: ItemsOfSectionProps) => {
  const others = (ids: readonly string[]) => chosen.filter((id) => !ids.includes(id));
  const asked = items.filter(({ applies }) => applies);
  const ids = asked.map(({ id }) => id);
  const unmarked = asked.filter((item) => markState(item) === 'unmarked').map(({ id }) => id);
  return (
    <>
      {unmarked.length > 0 && (
        <Button type="button" variant="secondary" onClick={() => onChange([...others(unmarked), ...unmarked])}>
          {words.chooseTheUnmarkedItems({ unmarked: unmarked.length, title })}
        </Button>
      )}
      <Checkboxes
        small
        name={`items-${ids[0]}`}
        legend={<span className="govuk-visually-hidden">{title}</span>}
        items={asked.map((item) => ({
          value: item.id,
          text: (
            <>
              {item.title} <MarkTag state={markState(item)} />
            </>
          ),
          hint: why(item),
        }))}
        values={chosen.filter((id) => ids.includes(id))}
        onChange={(here) => onChange([...others(ids), ...here])}
      />
      <NotApplicable items={items.filter(({ applies }) => !applies)} all={all} />
    </>
  );
};

/** Every item with its mark, section by section, to be chosen several at once. */
export const ItemsToMark = ({ items, chosen, error, onChange }: ItemsToMarkProps) => {
  const hintOf = (some: readonly DocumentItem[]) => {
    const here = some.filter(({ id }) => chosen.includes(id)).length;
    return [marksInWords(some), here > 0 && words.chosen({ here })].filter(Boolean).join(', ') || null;
  };
  return (
    <div id="itemIds" tabIndex={-1}>
      {error && <ErrorMessage>{error}</ErrorMessage>}
      <FoldedSections label={words.sectionsToMark} headingLevel={2} items={items} hintOf={hintOf}>
        {(some, title) => <ItemsOfSection title={title} items={some} all={items} chosen={chosen} onChange={onChange} />}
      </FoldedSections>
    </div>
  );
};
