import { labels, processors, services } from '@countersign/catalogue';
import type { ComponentContent, ProcessorRole } from '@countersign/domain';
import { Select, Textarea } from '@countersign/ui';
import { choices, chosen, type ContentFieldsProps } from './fields.js';

const nameById = (all: readonly { readonly id: string; readonly name: string }[]) =>
  Object.fromEntries(all.map(({ id, name }) => [id, name]));

const componentChoices = choices(nameById(services.flatMap((service) => service.components)));
const processorChoices = choices(nameById(processors), 'Not known yet');

const places = [
  ['storage', 'Where data is stored', 'At rest, backups included.'],
  ['processing', 'Where data is processed', 'Where it is worked on, which can be elsewhere.'],
  ['support', 'Where support comes from', 'Every country from which somebody can reach it.'],
] as const;

export const ComponentFields = ({ content, onChange, errorOf }: ContentFieldsProps<ComponentContent>) => (
  <>
    <Select
      id="component"
      label="Component"
      items={componentChoices}
      value={content.component}
      error={errorOf('component')}
      onChange={(event) => onChange({ ...content, component: event.target.value })}
    />
    <Select
      id="processor"
      label="Who runs it for the controller"
      hint="A component with nobody named stops every force from handing in."
      items={processorChoices}
      value={content.processor ?? ''}
      error={errorOf('processor')}
      onChange={(event) => onChange({ ...content, processor: chosen(event.target.value) })}
    />
    <Select
      id="role"
      label="In what part"
      items={choices(labels.processorRole, 'Not known yet')}
      value={content.role ?? ''}
      error={errorOf('role')}
      onChange={(event) => onChange({ ...content, role: chosen<ProcessorRole>(event.target.value) })}
    />
    {places.map(([field, label, hint]) => (
      <Textarea
        key={field}
        id={field}
        label={label}
        hint={hint}
        rows={2}
        value={content[field]}
        error={errorOf(field)}
        onChange={(event) => onChange({ ...content, [field]: event.target.value })}
      />
    ))}
  </>
);
