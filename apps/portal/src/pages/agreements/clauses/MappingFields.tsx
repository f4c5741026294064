import { labels } from '@countersign/catalogue';
import { longestQuotationInWords, type ClauseVerdict } from '@countersign/domain/clauses';
import { CharacterCount, Radios, Textarea, TextInput } from '@countersign/ui';

/** What is typed of one clause, and the version that it started from. */
export interface MappingDraft {
  readonly verdict: ClauseVerdict | null;
  readonly quotation: string;
  readonly locator: string;
  readonly whyAgain: string;
  readonly version: number;
}

const hints: Record<ClauseVerdict, string> = {
  met: 'The agreement says it. Quote the words.',
  partial: 'The agreement says a part of it. Quote the words. It does not count as met.',
  missing: 'The agreement does not say it, or the vendor declines to answer.',
  conflict: 'The agreement says something that goes against it.',
};

const verdicts = (Object.keys(hints) as ClauseVerdict[]).map((value) => ({
  value,
  text: labels.clauseVerdict[value],
  hint: hints[value],
}));

interface MappingFieldsProps {
  readonly form: MappingDraft;
  readonly onChange: (part: Partial<MappingDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
  /** Whether the same words stand for so many limbs that somebody is asked why. */
  readonly isAskedWhy: boolean;
}

export const MappingFields = ({ form, onChange, errorOf, isAskedWhy }: MappingFieldsProps) => (
  <>
    <CharacterCount
      id="quotation"
      label="Quotation"
      labelSize="s"
      hint={`The words of the agreement, ${longestQuotationInWords} at most.`}
      rows={4}
      maxLength={longestQuotationInWords}
      countBy="words"
      value={form.quotation}
      error={errorOf('quotation')}
      onChange={(event) => onChange({ quotation: event.target.value })}
    />
    <TextInput
      id="locator"
      label="Where it stands"
      labelSize="s"
      hint="The document, and the clause or page."
      value={form.locator}
      error={errorOf('locator')}
      onChange={(event) => onChange({ locator: event.target.value })}
    />
    <Radios
      name="verdict"
      idPrefix="verdict"
      legend="Verdict"
      legendSize="s"
      items={verdicts}
      value={form.verdict}
      error={errorOf('verdict')}
      onChange={(verdict) => onChange({ verdict: verdict as ClauseVerdict })}
    />
    {isAskedWhy && (
      <Textarea
        id="whyAgain"
        label="Why the same words meet this clause too"
        hint="They stand for other clauses of this agreement already. Say what in them meets this one."
        rows={3}
        value={form.whyAgain}
        error={errorOf('whyAgain')}
        onChange={(event) => onChange({ whyAgain: event.target.value })}
      />
    )}
  </>
);
