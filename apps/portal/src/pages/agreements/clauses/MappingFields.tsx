import { labels } from '@countersign/catalogue';
import { longestQuotationInWords, type ClauseVerdict } from '@countersign/domain/clauses';
import { CharacterCount, Radios, Textarea, TextInput } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements/clauses';

/** What is typed of one clause, and the version that it started from. */
export interface MappingDraft {
  readonly verdict: ClauseVerdict | null;
  readonly quotation: string;
  readonly locator: string;
  readonly whyAgain: string;
  readonly version: number;
}

const hints: Record<ClauseVerdict, string> = {
  met: words.theAgreementSaysThisQuote,
  partial: words.theAgreementSaysPart,
  missing: words.theAgreementDoesNotSay,
  conflict: words.theAgreementContradictsThis,
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
      label={words.quotation}
      labelSize="s"
      hint={words.theWordsOfTheAgreement({ longestQuotationInWords })}
      rows={4}
      maxLength={longestQuotationInWords}
      countBy="words"
      value={form.quotation}
      error={errorOf('quotation')}
      onChange={(event) => onChange({ quotation: event.target.value })}
    />
    <TextInput
      id="locator"
      label={words.location}
      labelSize="s"
      hint={words.giveTheDocument}
      value={form.locator}
      error={errorOf('locator')}
      onChange={(event) => onChange({ locator: event.target.value })}
    />
    <Radios
      name="verdict"
      idPrefix="verdict"
      legend={words.verdict}
      legendSize="s"
      items={verdicts}
      value={form.verdict}
      error={errorOf('verdict')}
      onChange={(verdict) => onChange({ verdict: verdict as ClauseVerdict })}
    />
    {isAskedWhy && (
      <Textarea
        id="whyAgain"
        label={words.whyTheSameWordsAlso}
        hint={words.youHaveAlreadyUsedThese}
        rows={3}
        value={form.whyAgain}
        error={errorOf('whyAgain')}
        onChange={(event) => onChange({ whyAgain: event.target.value })}
      />
    )}
  </>
);
