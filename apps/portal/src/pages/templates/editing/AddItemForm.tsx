import type { ContentKind } from '@countersign/domain/document/content';
import { Button, Select } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/editing';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { inputFor } from './asked-of-item.js';
import { ItemFields } from './ItemFields.js';
import { kindsToChoose } from './kind-groups.js';
import { addInputOf, newItem, newItemShape, sectionsFor, withKind } from './new-item.js';

const TEMPLATE = graphql(`
  fragment AddItemForm_template on Template {
    id
    kind
    title
    ...ItemFields_template
  }
`);

const ADD = graphql(`
  mutation AddTemplateItem($input: AddTemplateItemInput!) {
    addTemplateItem(input: $input) {
      __typename
      ... on TemplateSaved {
        template {
          id
        }
      }
      ...RefusalNotice
    }
  }
`);

interface AddItemFormProps {
  readonly template: FragmentType<typeof TEMPLATE>;
}

export const AddItemForm = ({ template: given }: AddItemFormProps) => {
  const go = useGo();
  const template = readFragment(TEMPLATE, given);
  const draft = useDraft(`new-item.${template.id}`, newItem(template.kind), newItemShape);
  const form = draft.value;
  const add = useAct(
    ADD,
    (data) => data.addTemplateItem,
    () => {
      draft.discard();
      go(paths.template(template.id), words.addedForm({ form: form.title }));
    },
  );
  const errorOf = (field: string) => fieldError(add, field);
  const { kind } = form.content;
  return (
    <Page
      title={words.addAnItem}
      caption={template.title}
      back={{ href: paths.template(template.id), text: words.backToTheTemplate }}
    >
      <ActNotice act={add} inputFor={inputFor(form)} />
      <BroughtBack draft={draft} />
      <form noValidate onSubmit={add.submit(() => ({ input: addInputOf(template.id, form) }))}>
        <Select
          id="section"
          label={words.section}
          items={sectionsFor(template.kind).map(({ id, number, title }) => ({
            value: id,
            text: `${number}. ${title}`,
          }))}
          value={form.section}
          error={errorOf('section')}
          onChange={(event) => draft.change({ section: event.target.value })}
        />
        <Select
          id="kind"
          label={words.kindOfAnswer}
          hint={words.youCannotChangeThisAfter}
          items={kindsToChoose(template.kind)}
          value={kind}
          error={errorOf('kind')}
          onChange={(event) => draft.change(withKind(form, event.target.value as ContentKind))}
        />
        <ItemFields
          template={template}
          itemId={null}
          kind={kind}
          form={form}
          onChange={draft.change}
          errorOf={errorOf}
        />
        <Button>{words.addItem}</Button>
      </form>
    </Page>
  );
};
