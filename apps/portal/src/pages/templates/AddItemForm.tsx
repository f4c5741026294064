import { labels } from '@countersign/catalogue';
import type { ContentKind } from '@countersign/domain';
import { Button, Select } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import { ActNotice, fieldError } from '../../parts/ActNotice.js';
import { BroughtBack } from '../../parts/BroughtBack.js';
import { useAct } from '../../parts/useAct.js';
import { useDraft } from '../../parts/useDraft.js';
import { Page } from '../../shell/Page.js';
import { paths } from '../../shell/paths.js';
import { useGo } from '../../shell/useGo.js';
import { ItemFields } from './ItemFields.js';
import { LawChoice } from './LawChoice.js';
import { addInputOf, kindsFor, newItem, sectionsFor, withKind } from './new-item.js';

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
  readonly template: { readonly id: string; readonly kind: string; readonly title: string };
}

export const AddItemForm = ({ template }: AddItemFormProps) => {
  const go = useGo();
  const draft = useDraft(`new-item.${template.id}`, newItem(template.kind));
  const form = draft.value;
  const add = useAct(
    ADD,
    (data) => data.addTemplateItem,
    () => {
      draft.discard();
      go(paths.template(template.id), `Added: ${form.title}`);
    },
  );
  const errorOf = (field: string) => fieldError(add, field);
  return (
    <Page
      title="Add an item"
      caption={template.title}
      back={{ href: paths.template(template.id), text: 'Back to the template' }}
      faulty={add.refusal !== null || add.fault !== null}
    >
      <ActNotice act={add} />
      <BroughtBack draft={draft} />
      <form noValidate onSubmit={add.submit(() => ({ input: addInputOf(template.id, form) }))}>
        <Select
          id="section"
          label="Section"
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
          label="Kind of answer"
          hint="It stays as it is once the item is added."
          items={kindsFor(template.kind).map((value) => ({ value, text: labels.contentKind[value] }))}
          value={form.content.kind}
          error={errorOf('kind')}
          onChange={(event) => draft.change(withKind(form, event.target.value as ContentKind))}
        />
        <ItemFields kind={form.content.kind} form={form} onChange={draft.change} errorOf={errorOf} />
        <LawChoice chosen={form.law} onChange={(law) => draft.change({ law })} error={errorOf('law')} />
        <Button preventDoubleClick>Add it</Button>
      </form>
    </Page>
  );
};
