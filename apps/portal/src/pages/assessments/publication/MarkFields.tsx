import { exemptions } from '@countersign/catalogue';
import type { PublicationMarkWord } from '@countersign/domain/document/kinds';
import { fieldLimits } from '@countersign/domain/document/words';
import { CharacterCount, Checkboxes, Heading, Radios } from '@countersign/ui';
import type { MarkDraft } from './mark-draft.js';

interface MarkFieldsProps {
  readonly draft: MarkDraft;
  readonly onChange: (part: Partial<MarkDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const choices = [
  { value: 'publish', text: 'Publish', hint: 'It stands in the published copy as it is.' },
  { value: 'redact', text: 'Redact', hint: 'It is withheld, and the published copy says so and why.' },
];

/** Publish, or redact under which exemption, for which harm, against which public interest. */
export const MarkFields = ({ draft, onChange, errorOf }: MarkFieldsProps) => (
  <>
    <Heading level={2}>Mark what you chose ({draft.itemIds.length})</Heading>
    <Radios
      name="mark"
      idPrefix="mark"
      legend="In a published copy"
      legendSize="s"
      items={choices}
      value={draft.mark}
      error={errorOf('mark')}
      onChange={(mark) => onChange({ mark: mark as PublicationMarkWord })}
    />
    {draft.mark === 'redact' && (
      <>
        <Checkboxes
          name="exemptions"
          idPrefix="exemptions"
          legend="Under which exemption"
          legendSize="s"
          items={exemptions.map(({ id, citation, title, demand }) => ({
            value: id,
            text: `${citation}: ${title}`,
            hint: demand,
          }))}
          values={draft.exemptions}
          error={errorOf('exemptions')}
          onChange={(chosen) => onChange({ exemptions: chosen })}
        />
        <CharacterCount
          id="harm"
          label="What harm publishing it would do, and to whom"
          labelSize="s"
          rows={3}
          maxLength={fieldLimits.text}
          threshold={75}
          value={draft.harm}
          error={errorOf('harm')}
          onChange={(event) => onChange({ harm: event.target.value })}
        />
        <CharacterCount
          id="publicInterest"
          label="Why that outweighs the public interest in reading it"
          labelSize="s"
          rows={3}
          maxLength={fieldLimits.text}
          threshold={75}
          value={draft.publicInterest}
          error={errorOf('publicInterest')}
          onChange={(event) => onChange({ publicInterest: event.target.value })}
        />
      </>
    )}
  </>
);
