import { Button, Checkboxes } from '@countersign/ui';
import { bySection } from '../../../parts/by-section.js';
import { lawInWords } from '../../../parts/law-in-words.js';
import type { DocumentItem } from '../assessment-document.js';
import { markState } from './mark-states.js';
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
    ? `${lawInWords(mark.exemptions)}. Harm: ${mark.harm} Public interest: ${mark.publicInterest} (${mark.by.name})`
    : undefined;

/** Every item by section with its mark, to be chosen several at once. */
export const ItemsToMark = ({ items, chosen, error, onChange }: ItemsToMarkProps) => {
  const others = (ids: readonly string[]) => chosen.filter((id) => !ids.includes(id));
  return bySection(items).map((section, index) => {
    const asked = section.items.filter(({ applies }) => applies);
    const ids = asked.map(({ id }) => id);
    const unmarked = asked.filter((item) => markState(item) === 'unmarked').map(({ id }) => id);
    return (
      <section key={section.id} aria-label={section.title}>
        {unmarked.length > 0 && (
          <Button type="button" variant="secondary" onClick={() => onChange([...others(unmarked), ...unmarked])}>
            Choose the {unmarked.length} without a mark in “{section.title}”
          </Button>
        )}
        <Checkboxes
          small
          name={`items-${section.id}`}
          idPrefix={index === 0 ? 'itemIds' : `items-${section.id}`}
          legend={section.title}
          legendSize="s"
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
          error={index === 0 ? error : undefined}
          onChange={(here) => onChange([...others(ids), ...here])}
        />
        <NotApplicable items={section.items.filter(({ applies }) => !applies)} all={items} />
      </section>
    );
  });
};
