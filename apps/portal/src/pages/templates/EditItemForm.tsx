import { Button } from '@countersign/ui';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { ActNotice, fieldError } from '../../parts/ActNotice.js';
import { askedInWords } from '../../parts/asked-in-words.js';
import { BroughtBack } from '../../parts/BroughtBack.js';
import { StaleChoice } from '../../parts/StaleChoice.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { useAct } from '../../parts/useAct.js';
import { useDraft } from '../../parts/useDraft.js';
import { Page } from '../../shell/Page.js';
import { paths } from '../../shell/paths.js';
import { useGo } from '../../shell/useGo.js';
import { DeferredChoice } from './DeferredChoice.js';
import { formOf, inputOf } from './item-form.js';
import { ItemFields } from './ItemFields.js';
import { RetireItem } from './RetireItem.js';

const ITEM = graphql(`
  fragment EditItemForm_item on DraftItem {
    id
    title
    guidance
    placement
    deferred
    kind
    minimumRows
    when
    content
    version
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
  readonly templateId: string;
  readonly templateTitle: string;
  readonly item: FragmentType<typeof ITEM>;
  /** All items of the draft, which a condition of this one can name. */
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

export const EditItemForm = ({ templateId, templateTitle, item, items }: EditItemFormProps) => {
  const go = useGo();
  const saved = readFragment(ITEM, item);
  const draft = useDraft(`template-item.${templateId}.${saved.id}`, { ...formOf(saved), version: saved.version });
  const form = draft.value;
  const save = useAct(
    EDIT,
    (data) => data.editTemplateItem,
    () => {
      draft.discard();
      go(paths.template(templateId), `Saved: ${form.title}`);
    },
  );
  const send = (expectedVersion: number) => ({
    input: { templateId, itemId: saved.id, expectedVersion, ...inputOf(form) },
  });
  const asked = askedInWords(saved, items);
  const errorOf = (field: string) => fieldError(save, field);
  const stale = save.refusal?.__typename === 'StaleVersion' ? save.refusal : null;
  return (
    <Page
      title={`Edit: ${saved.title}`}
      caption={templateTitle}
      back={{ href: paths.template(templateId), text: 'Back to the template' }}
      faulty={save.refusal !== null || save.fault !== null}
    >
      <ActNotice act={save} />
      {stale && (
        <StaleChoice
          savedBy={stale.savedBy?.name ?? 'somebody else'}
          theirs={<ContentView content={stale.currentContent} />}
          mine={<ContentView content={inputOf(form).content} />}
          onKeepMine={() => void save.send(send(stale.currentVersion))}
          onTakeTheirs={() => {
            draft.discard();
            go(paths.template(templateId));
          }}
        />
      )}
      <BroughtBack draft={draft} />
      {asked !== '' && <p className="govuk-hint">{asked}</p>}
      <form noValidate onSubmit={save.submit(() => send(form.version))}>
        <ItemFields
          kind={saved.kind}
          form={form}
          onChange={draft.change}
          errorOf={errorOf}
          ofLocal={<DeferredChoice deferred={form.deferred} onChange={draft.change} error={errorOf('deferred')} />}
        />
        <Button preventDoubleClick>Save</Button>
      </form>
      <RetireItem templateId={templateId} itemId={saved.id} title={saved.title} version={saved.version} />
    </Page>
  );
};
