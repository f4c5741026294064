import { screeningCriteria } from '@countersign/catalogue';
import type { ContentOf } from '@countersign/domain/document/content';
import { Fieldset, Radios, Textarea } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/form';
import type { ContentFieldsProps } from '../words/fields.js';

type Screening = ContentOf<'screening'>;

const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);

/** One criterion answered: it stands in one of the two lists and never in both. */
const answered = (content: Screening, id: string, isMet: boolean): Screening => ({
  ...content,
  met: isMet ? [...without(content.met, id), id] : without(content.met, id),
  notMet: isMet ? without(content.notMet, id) : [...without(content.notMet, id), id],
});

const said = ({ met, notMet }: Screening, id: string) =>
  met.includes(id) ? 'met' : notMet.includes(id) ? 'not-met' : null;

const items = [
  { value: 'met', text: words.met },
  { value: 'not-met', text: words.notMet },
];

/** The screening, criterion by criterion: met or not, and why. */
export const ScreeningFields = ({ content, onChange, errorOf }: ContentFieldsProps<Screening>) =>
  screeningCriteria.map(({ id, title, about, isUsualHere }) => (
    <Fieldset key={id} legend={title} legendSize="m" className="app-entry">
      <p className="govuk-hint">{about}</p>
      <Radios
        name={`met-${id}`}
        idPrefix={`met-${id}`}
        legend={words.isItMetHere}
        inline
        small
        items={items}
        value={said(content, id)}
        onChange={(value) => onChange(answered(content, id, value === 'met'))}
      />
      {said(content, id) !== null && (
        <Textarea
          id={`notes-${id}`}
          label={words.why}
          hint={isUsualHere && said(content, id) === 'not-met' ? words.servicesLikeThisUsuallyMeet : undefined}
          rows={2}
          value={content.notes[id] ?? ''}
          error={errorOf(`notes-${id}`)}
          onChange={(event) => onChange({ ...content, notes: { ...content.notes, [id]: event.target.value } })}
        />
      )}
    </Fieldset>
  ));
