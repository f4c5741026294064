import { Button, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/editing';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { fieldsOf, LeaveEmpty } from '../../../parts/acting/LeaveEmpty.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { StaleChoice } from '../../../parts/acting/StaleChoice.js';
import { ContentView } from '../../../parts/content/view/ContentView.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { whole } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { inputFor } from './asked-of-item.js';
import { formOf, inputOf, itemShape } from './item-form.js';
import { ItemFields } from './ItemFields.js';
import { RetireItem } from './RetireItem.js';

const ITEM = graphql(`
  fragment EditItemForm_item on DraftItem {
    id
    title
    guidance
    placement
    deferred
    law
    kind
    minimumRows
    when
    content
    version
  }
`);

const TEMPLATE = graphql(`
  fragment EditItemForm_template on Template {
    id
    title
    ...ItemFields_template
  }
`);

const EDIT = graphql(`
  mutation EditTemplateItem($input: EditTemplateItemInput!) {
    editTemplateItem(input: $input) {
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

interface EditItemFormProps {
  readonly template: FragmentType<typeof TEMPLATE>;
  readonly item: FragmentType<typeof ITEM>;
}

export const EditItemForm = ({ template: given, item }: EditItemFormProps) => {
  const go = useGo();
  const template = readFragment(TEMPLATE, given);
  const saved = readFragment(ITEM, item);
  const draft = useDraft(
    `template-item.${template.id}.${saved.id}`,
    { ...formOf(saved), version: saved.version },
    { ...itemShape, version: whole },
  );
  const form = draft.value;
  const save = useAct(
    EDIT,
    (data) => data.editTemplateItem,
    () => {
      draft.discard();
      go(paths.template(template.id), words.savedForm({ form: form.title }));
    },
  );
  const send = (expectedVersion: number, emptying: readonly string[] = []) => ({
    input: { templateId: template.id, itemId: saved.id, expectedVersion, emptying, ...inputOf(form) },
  });
  const errorOf = (field: string) => fieldError(save, field);
  const stale = save.refusal?.__typename === 'StaleVersion' ? save.refusal : null;
  return (
    <Page
      title={words.editSaved({ saved: saved.title })}
      caption={template.title}
      back={{ href: paths.template(template.id), text: words.backToTheTemplate }}
    >
      <ActNotice act={save} inputFor={inputFor(form)} />
      {stale && (
        <StaleChoice
          savedBy={stale.savedBy?.name ?? words.somebodyElse}
          theirs={<ContentView content={stale.currentContent} />}
          mine={<ContentView content={inputOf(form).content} />}
          onKeepMine={() => {
            draft.change({ version: stale.currentVersion });
            void save.send(send(stale.currentVersion));
          }}
          onTakeTheirs={() => {
            draft.discard();
            go(paths.template(template.id));
          }}
        />
      )}
      <LeaveEmpty
        fields={fieldsOf(save.refusal)}
        onLeaveEmpty={(emptying) => void save.send(send(form.version, emptying))}
        onKeep={() => {
          draft.discard();
          save.dismiss();
        }}
      >
        <ContentView content={saved.content} />
      </LeaveEmpty>
      <BroughtBack draft={draft} />
      <form noValidate onSubmit={save.submit(() => send(form.version))}>
        <ItemFields
          template={template}
          itemId={saved.id}
          kind={saved.kind}
          form={form}
          onChange={draft.change}
          errorOf={errorOf}
        />
        <Button>{words.save}</Button>
      </form>
      <p className="govuk-body">
        <Link href={paths.templateItemHistory(template.id, saved.id)}>{words.earlierTextsOfThisItem}</Link>
      </p>
      <RetireItem templateId={template.id} itemId={saved.id} title={saved.title} version={saved.version} />
    </Page>
  );
};
