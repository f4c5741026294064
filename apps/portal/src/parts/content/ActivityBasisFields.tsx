import { basesFor } from '@countersign/catalogue';
import type { ActivityContent, LawfulBasis } from '@countersign/domain';
import { Heading, Radios, Textarea } from '@countersign/ui';
import type { ContentFieldsProps } from './fields.js';

/** Why the activity may happen: purpose, authority, and a basis of its own regime. */
export const ActivityBasisFields = ({ content, onChange, errorOf }: ContentFieldsProps<ActivityContent>) => {
  const change = (part: Partial<ActivityContent>) => onChange({ ...content, ...part });
  const bases = content.regime === null ? [] : basesFor(content.regime);
  return (
    <>
      <Heading level={2}>Why it may happen</Heading>
      <Textarea
        id="purpose"
        label="Purpose"
        hint="Specific and explicit: what it is for, not what it uses."
        rows={3}
        value={content.purpose}
        error={errorOf('purpose')}
        onChange={(event) => change({ purpose: event.target.value })}
      />
      <Textarea
        id="legalAuthority"
        label="Legal authority"
        hint="The statute or common law power that the force acts under."
        rows={3}
        value={content.legalAuthority}
        error={errorOf('legalAuthority')}
        onChange={(event) => change({ legalAuthority: event.target.value })}
      />
      {bases.length > 0 && (
        <Radios
          name="lawfulBasis"
          idPrefix="lawfulBasis"
          legend="Lawful basis"
          legendSize="s"
          items={bases.map(({ code, label, forPublicTasks }) => ({
            value: code,
            text: label,
            hint: forPublicTasks ? undefined : 'Not for the tasks of a public authority.',
          }))}
          value={content.lawfulBasis}
          error={errorOf('lawfulBasis')}
          onChange={(value) => change({ lawfulBasis: value as LawfulBasis })}
        />
      )}
    </>
  );
};
