import { exemptions } from '@countersign/catalogue';
import type { PublicationMarkWord } from '@countersign/domain/document/kinds';
import { fieldLimits } from '@countersign/domain/document/words';
import { CharacterCount, Checkboxes, Heading, Radios } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/publication';
import type { MarkDraft } from './mark-draft.js';

interface MarkFieldsProps {
  readonly draft: MarkDraft;
  readonly onChange: (part: Partial<MarkDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const choices = [
  { value: 'publish', text: words.publish, hint: words.thePublishedCopyShows },
  { value: 'redact', text: words.redact, hint: words.thePublishedCopyLeaves },
];

/** Publish, or redact under which exemption, for which harm, against which public interest. */
export const MarkFields = ({ draft, onChange, errorOf }: MarkFieldsProps) => (
  <>
    <Heading level={2}>{words.markTheChosenItems({ itemIds: draft.itemIds.length })}</Heading>
    <Radios
      name="mark"
      idPrefix="mark"
      legend={words.inAPublishedCopy}
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
          legend={words.exemption}
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
          label={words.whatHarmPublishingItWould}
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
          label={words.whyThatOutweighsThePublic}
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
