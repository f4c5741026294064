import type { ContentKind } from '@countersign/domain/document/content';
import type { Placement } from '@countersign/domain/document/items';
import { itemsToName } from '@countersign/domain/template';
import { Heading, Radios, Textarea, TextInput } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/editing';
import { serviceById } from '../../../parts/words/services.js';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { placementInWords } from '../../../parts/words/placement-in-words.js';
import { DeferredChoice } from './DeferredChoice.js';
import { placementsFor, type ItemForm } from './item-form.js';
import { LawChoice } from './LawChoice.js';
import { NationalAnswer } from './NationalAnswer.js';
import { RowsChoice } from './RowsChoice.js';
import { WhenChoice } from './WhenChoice.js';

const TEMPLATE = graphql(`
  fragment ItemFields_template on Template {
    id
    kind
    serviceId
    items {
      id
      title
      kind
      placement
      minimumRows
      when
    }
  }
`);

interface ItemFieldsProps {
  readonly template: FragmentType<typeof TEMPLATE>;
  /** The item as it is saved; null for one still to be added. */
  readonly itemId: string | null;
  readonly kind: ContentKind;
  readonly form: ItemForm;
  readonly onChange: (part: Partial<ItemForm>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const hints: Record<Placement, string> = {
  national: words.aForceCanRely,
  locked: words.aForceCanRelyOnThisOrReject,
  local: words.thereIsNoNationalAnswer,
};

/** Everything that is said of an item of a template but its section and its kind. */
export const ItemFields = ({ template: given, itemId, kind, form, onChange, errorOf }: ItemFieldsProps) => {
  const template = readFragment(TEMPLATE, given);
  const isAssessment = template.kind !== 'agreement';
  const wasLocal = template.items.some(({ id, placement }) => id === itemId && placement === 'local');
  return (
    <>
      <TextInput
        id="title"
        label={words.title}
        value={form.title}
        error={errorOf('title')}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <Textarea
        id="guidance"
        label={words.guidance}
        hint={words.explainWhatThePersonAnswering}
        value={form.guidance}
        error={errorOf('guidance')}
        onChange={(event) => onChange({ guidance: event.target.value })}
      />
      <Radios
        name="placement"
        idPrefix="placement"
        legend={words.answeredBy}
        items={placementsFor(kind).map((value) => ({ value, text: placementInWords[value], hint: hints[value] }))}
        value={form.placement}
        error={errorOf('placement')}
        onChange={(value) => onChange({ placement: value as Placement })}
      />
      {form.placement === 'local' ? (
        <>
          <DeferredChoice deferred={form.deferred} onChange={onChange} error={errorOf('deferred')} />
          {isAssessment && (
            <RowsChoice kind={kind} form={form} settled={wasLocal} onChange={onChange} errorOf={errorOf} />
          )}
        </>
      ) : (
        <>
          <Heading level={2}>{words.theNationalAnswer}</Heading>
          <NationalAnswer content={form.content} onChange={(content) => onChange({ content })} errorOf={errorOf} />
        </>
      )}
      {isAssessment && (
        <WhenChoice
          form={form}
          components={serviceById(template.serviceId)?.components ?? []}
          yesOrNo={itemsToName(template.items, itemId).map(({ id, title }) => ({ id, name: title }))}
          onChange={onChange}
          error={errorOf('when')}
        />
      )}
      <LawChoice chosen={form.law} onChange={(law) => onChange({ law })} error={errorOf('law')} />
    </>
  );
};
