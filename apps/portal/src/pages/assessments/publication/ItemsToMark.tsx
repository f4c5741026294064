import { Button, Checkboxes, Heading } from '@countersign/ui';
import { bySection } from '../../../parts/by-section.js';
import { lawInWords } from '../../../parts/law-in-words.js';
import { whenInWords } from '../../../parts/when-in-words.js';
import type { DocumentItem } from '../assessment-document.js';
import { markState } from './mark-states.js';
import { MarkTag } from './MarkTag.js';

interface ItemsToMarkProps {
  readonly items: readonly DocumentItem[];
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  readonly onChange: (itemIds: readonly string[]) => void;
}

const why = ({ applies, when, mark }: DocumentItem, items: readonly DocumentItem[]) => {
  if (!applies && when) return `Asked ${whenInWords(when, items)}.`;
  if (mark?.mark !== 'redact') return undefined;
  return `${lawInWords(mark.exemptions)}. Harm: ${mark.harm} Public interest: ${mark.publicInterest} (${mark.by.name})`;
};

/** Every item by section with its mark, to be chosen several at once. */
export const ItemsToMark = ({ items, chosen, error, onChange }: ItemsToMarkProps) => {
  const open = items.filter(({ applies }) => applies);
  const others = (ids: readonly string[]) => chosen.filter((id) => !ids.includes(id));
  return bySection(items).map((section, index) => {
    const ids = section.items.map(({ id }) => id);
    const unmarked = section.items.filter((item) => markState(item) === 'unmarked').map(({ id }) => id);
    return (
      <section key={section.id} aria-label={section.title}>
        <Heading level={2} size="s">
          {section.title}
        </Heading>
        {unmarked.length > 0 && (
          <Button type="button" variant="secondary" onClick={() => onChange([...others(unmarked), ...unmarked])}>
            Choose the {unmarked.length} without a mark in “{section.title}”
          </Button>
        )}
        <Checkboxes
          small
          name={`items-${section.id}`}
          idPrefix={index === 0 ? 'itemIds' : `items-${section.id}`}
          legend={`Items of ${section.title}`}
          items={section.items.map((item) => ({
            value: item.id,
            text: (
              <>
                {item.title} <MarkTag state={markState(item)} />
              </>
            ),
            hint: why(item, items),
            disabled: !item.applies,
          }))}
          values={chosen.filter((id) => ids.includes(id) && open.some((item) => item.id === id))}
          error={index === 0 ? error : undefined}
          onChange={(here) => onChange([...others(ids), ...here])}
        />
      </section>
    );
  });
};
