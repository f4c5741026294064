import { labels } from '@countersign/catalogue';
import type { Measure, MeasureEffect, MeasureKind } from '@countersign/domain';
import { Button, Fieldset, Select, Textarea, TextInput, VisuallyHidden } from '@countersign/ui';

interface OneMeasureProps {
  readonly index: number;
  readonly measure: Measure;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (measure: Measure) => void;
  readonly onRemove: () => void;
}

const items = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, text]) => ({ value, text }));

export const OneMeasure = ({ index, measure, errorOf, onChange, onRemove }: OneMeasureProps) => {
  const id = (field: string) => `measures-${index}-${field}`;
  return (
    <Fieldset legend={`Measure ${index + 1}`} legendSize="s">
      <Textarea
        id={id('text')}
        label="What is done"
        rows={2}
        value={measure.text}
        error={errorOf(id('text'))}
        onChange={(event) => onChange({ ...measure, text: event.target.value })}
      />
      <Select
        id={id('measureKind')}
        label="Kind of measure"
        items={items(labels.measureKind)}
        value={measure.measureKind}
        error={errorOf(id('measureKind'))}
        onChange={(event) => onChange({ ...measure, measureKind: event.target.value as MeasureKind })}
      />
      <Select
        id={id('effect')}
        label="What it does to the risk"
        items={items(labels.measureEffect)}
        value={measure.effect}
        error={errorOf(id('effect'))}
        onChange={(event) => onChange({ ...measure, effect: event.target.value as MeasureEffect })}
      />
      <TextInput
        id={id('owner')}
        label="Who owns it"
        hint="A part, such as head of information security."
        value={measure.owner}
        error={errorOf(id('owner'))}
        onChange={(event) => onChange({ ...measure, owner: event.target.value })}
      />
      <TextInput
        id={id('due')}
        label="In place by"
        hint="A day, such as 2027-03-31. Leave it blank if it is in place."
        width={10}
        value={measure.due ?? ''}
        error={errorOf(id('due'))}
        onChange={(event) => onChange({ ...measure, due: event.target.value || null })}
      />
      <Textarea
        id={id('evidence')}
        label="Evidence"
        hint="What shows that it is in place: a document, a setting, a test."
        rows={2}
        value={measure.evidence}
        error={errorOf(id('evidence'))}
        onChange={(event) => onChange({ ...measure, evidence: event.target.value })}
      />
      <Button type="button" variant="secondary" onClick={onRemove}>
        Remove <VisuallyHidden>measure {index + 1}</VisuallyHidden>
      </Button>
    </Fieldset>
  );
};
