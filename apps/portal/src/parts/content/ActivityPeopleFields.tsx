import { peopleCategories, services } from '@countersign/catalogue';
import type { ActivityContent, PeopleCategory } from '@countersign/domain';
import { Checkboxes, Heading, Textarea } from '@countersign/ui';
import type { ContentFieldsProps } from './fields.js';
import { WholeNumber } from './WholeNumber.js';

const people = peopleCategories.map(({ code, label, section38 }) => ({
  value: code,
  text: label,
  hint: section38 === null ? undefined : `Section 38(3)(${section38})`,
}));

const components = services
  .flatMap((service) => service.components)
  .map(({ id, name, about }) => ({ value: id, text: name, hint: about }));

/** Whom the data is about, how many they are, what is used for it and how long it is kept. */
export const ActivityPeopleFields = ({ content, onChange, errorOf }: ContentFieldsProps<ActivityContent>) => {
  const change = (part: Partial<ActivityContent>) => onChange({ ...content, ...part });
  return (
    <>
      <Heading level={2}>Whom it is about, and with what</Heading>
      <Checkboxes
        name="peopleCategories"
        idPrefix="peopleCategories"
        legend="Categories of people"
        legendSize="s"
        hint="Choose all that apply."
        items={people}
        values={content.peopleCategories}
        error={errorOf('peopleCategories')}
        onChange={(values) => change({ peopleCategories: values as PeopleCategory[] })}
      />
      {content.regime === 'part-3' && (
        <Textarea
          id="distinction"
          label="How the categories are told apart"
          hint="Section 38(3) asks for a clear distinction where it is relevant and possible."
          rows={3}
          value={content.distinction}
          error={errorOf('distinction')}
          onChange={(event) => change({ distinction: event.target.value })}
        />
      )}
      {content.regime === 'part-3' && (
        <Textarea
          id="factsAndOpinions"
          label="How facts and opinions are told apart"
          hint="Section 38(2) asks that what was established can be told from what somebody thinks."
          rows={3}
          value={content.factsAndOpinions}
          error={errorOf('factsAndOpinions')}
          onChange={(event) => change({ factsAndOpinions: event.target.value })}
        />
      )}
      <WholeNumber
        id="peopleCount"
        label="How many people the data is about in a year"
        hint="Your best estimate as a whole number."
        width={10}
        value={content.peopleCount}
        error={errorOf('peopleCount')}
        onChange={(peopleCount) => change({ peopleCount })}
      />
      <Checkboxes
        name="components"
        idPrefix="components"
        legend="Components used"
        legendSize="s"
        hint="Choose all that this activity uses."
        items={components}
        values={content.components}
        error={errorOf('components')}
        onChange={(values) => change({ components: values })}
      />
      <Textarea
        id="retention"
        label="Retention"
        hint="How long it is kept, and what deletes it."
        rows={3}
        value={content.retention}
        error={errorOf('retention')}
        onChange={(event) => change({ retention: event.target.value })}
      />
    </>
  );
};
