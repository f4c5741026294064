import { labels } from '@countersign/catalogue';
import type { ActivityContent, LawEnforcementPurpose, Regime } from '@countersign/domain';
import { Heading, Radios, Textarea, TextInput } from '@countersign/ui';
import { ActivityBasisFields } from './ActivityBasisFields.js';
import { ActivityPeopleFields } from './ActivityPeopleFields.js';
import type { ContentFieldsProps } from './fields.js';
import { regimeChanged } from './regime-changed.js';
import { SensitiveFields } from './SensitiveFields.js';

const radios = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, text]) => ({ value, text }));

/** One processing activity. What the law asks of one regime only is asked where that regime is chosen. */
export const ActivityFields = (props: ContentFieldsProps<ActivityContent>) => {
  const { content, onChange, errorOf } = props;
  const change = (part: Partial<ActivityContent>) => onChange({ ...content, ...part });
  return (
    <>
      <Heading level={2}>What happens</Heading>
      <TextInput
        id="name"
        label="Name of the activity"
        hint="A few words, such as missing person enquiries."
        value={content.name}
        error={errorOf('name')}
        onChange={(event) => change({ name: event.target.value })}
      />
      <Textarea
        id="description"
        label="What happens"
        hint="Who does what with which data, from collecting to deleting."
        value={content.description}
        error={errorOf('description')}
        onChange={(event) => change({ description: event.target.value })}
      />
      <Radios
        name="regime"
        idPrefix="regime"
        legend="Regime"
        legendSize="s"
        hint="An activity stands under one regime. If two fit, it is two activities."
        items={radios(labels.regime)}
        value={content.regime}
        error={errorOf('regime')}
        onChange={(value) => onChange(regimeChanged(content, value as Regime))}
      />
      {content.regime === 'part-3' && (
        <Radios
          name="lawEnforcementPurpose"
          idPrefix="lawEnforcementPurpose"
          legend="Law enforcement purpose"
          legendSize="s"
          items={radios(labels.lawEnforcementPurpose)}
          value={content.lawEnforcementPurpose}
          error={errorOf('lawEnforcementPurpose')}
          onChange={(value) => change({ lawEnforcementPurpose: value as LawEnforcementPurpose })}
        />
      )}
      <ActivityBasisFields {...props} />
      <SensitiveFields {...props} />
      <ActivityPeopleFields {...props} />
    </>
  );
};
