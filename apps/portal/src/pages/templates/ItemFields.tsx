import type { ContentKind, Placement } from '@countersign/domain';
import { Heading, Radios, Textarea, TextInput } from '@countersign/ui';
import type { ReactNode } from 'react';
import { placementInWords } from '../../parts/placement-in-words.js';
import { placementsFor, type ItemForm } from './item-form.js';
import { NationalAnswer } from './NationalAnswer.js';

interface ItemFieldsProps {
  readonly kind: ContentKind;
  readonly form: ItemForm;
  readonly onChange: (part: Partial<ItemForm>) => void;
  readonly errorOf: (field: string) => string | undefined;
  /** What is asked further of an item that only the force can answer. */
  readonly ofLocal: ReactNode;
}

const hints: Record<Placement, string> = {
  national: 'A force relies on it, adapts it or rejects it, with a reason.',
  locked: 'A force relies on it or rejects it, and cannot change a word.',
  local: 'There is no national answer: the force has to write it.',
};

export const ItemFields = ({ kind, form, onChange, errorOf, ofLocal }: ItemFieldsProps) => (
  <>
    <TextInput
      id="title"
      label="Title"
      value={form.title}
      error={errorOf('title')}
      onChange={(event) => onChange({ title: event.target.value })}
    />
    <Textarea
      id="guidance"
      label="Guidance"
      hint="What the person who answers needs to know."
      value={form.guidance}
      error={errorOf('guidance')}
      onChange={(event) => onChange({ guidance: event.target.value })}
    />
    <Radios
      name="placement"
      idPrefix="placement"
      legend="Who answers it"
      items={placementsFor(kind).map((value) => ({ value, text: placementInWords[value], hint: hints[value] }))}
      value={form.placement}
      error={errorOf('placement')}
      onChange={(value) => onChange({ placement: value as Placement })}
    />
    {form.placement === 'local' ? (
      ofLocal
    ) : (
      <>
        <Heading level={2}>The national answer</Heading>
        <NationalAnswer content={form.content} onChange={(content) => onChange({ content })} errorOf={errorOf} />
      </>
    )}
  </>
);
