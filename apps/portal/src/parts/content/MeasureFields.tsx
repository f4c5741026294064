import type { Measure } from '@countersign/domain';
import { Button, Fieldset } from '@countersign/ui';
import { OneMeasure } from './OneMeasure.js';

interface MeasureFieldsProps {
  readonly measures: readonly Measure[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (measures: readonly Measure[]) => void;
}

const blank: Measure = {
  text: '',
  measureKind: 'organisational',
  effect: 'reduced',
  owner: '',
  due: null,
  evidence: '',
};

export const MeasureFields = ({ measures, errorOf, onChange }: MeasureFieldsProps) => (
  <Fieldset legend="Measures" legendSize="m">
    {measures.map((measure, index) => (
      <OneMeasure
        key={index}
        index={index}
        measure={measure}
        errorOf={errorOf}
        onChange={(changed) => onChange(measures.with(index, changed))}
        onRemove={() => onChange(measures.toSpliced(index, 1))}
      />
    ))}
    <Button id="measures" type="button" variant="secondary" onClick={() => onChange([...measures, blank])}>
      {measures.length === 0 ? 'Add a measure' : 'Add another measure'}
    </Button>
  </Fieldset>
);
