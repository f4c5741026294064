import type { ResolvedItem } from '@countersign/domain';
import { Button, ButtonGroup, Details, Link } from '@countersign/ui';
import { ActNotice, fieldError } from '../../../parts/ActNotice.js';
import { BroughtBack } from '../../../parts/BroughtBack.js';
import { AnswerFields } from '../../../parts/content/AnswerFields.js';
import { Redline } from '../../../parts/redline/Redline.js';
import type { Draft } from '../../../parts/useDraft.js';
import type { AnswerForm } from './answer-form.js';
import { FindingsBeside } from './FindingsBeside.js';
import { ItemStale } from './ItemStale.js';
import { StanceFields } from './StanceFields.js';
import type { Saving } from './useSaving.js';

interface ItemFormProps {
  readonly matrixId: string;
  readonly document: readonly ResolvedItem[];
  readonly item: ResolvedItem;
  readonly draft: Draft<AnswerForm>;
  readonly saving: Saving;
  readonly button: string;
  readonly skip?: { readonly href: string; readonly text: string } | undefined;
  readonly onTakeTheirs: () => void;
}

/** The answer to one item: a stance, or our own text, with what the rules say of it while it is typed. */
export const ItemForm = (props: ItemFormProps) => {
  const { matrixId, document, item, draft, saving, button, skip, onTakeTheirs } = props;
  const form = draft.value;
  const errorOf = (field: string) => fieldError(saving.act, field);
  const isOurs = item.placement === 'local' || form.stance === 'adapted';
  return (
    <>
      <ItemStale item={item} draft={draft} saving={saving} onTakeTheirs={onTakeTheirs} />
      <BroughtBack draft={draft} />
      <div className="govuk-grid-row">
        <form
          noValidate
          className="govuk-grid-column-two-thirds"
          onSubmit={(event) => {
            event.preventDefault();
            saving.save(form, form.version);
          }}
        >
          {item.placement !== 'local' && (
            <StanceFields item={item} form={form} onChange={draft.change} errorOf={errorOf} />
          )}
          {isOurs && (
            <AnswerFields
              content={form.content}
              label={item.placement === 'local' ? 'Your answer' : 'Your text in its place'}
              errorOf={errorOf}
              onChange={(content) => draft.change({ content })}
            />
          )}
          {form.stance === 'adapted' && item.placement !== 'local' && (
            <Details summary="What differs from the national text">
              <Redline national={item.national} ours={form.content} />
            </Details>
          )}
          <ButtonGroup>
            <Button preventDoubleClick>{button}</Button>
            {skip && <Link href={skip.href}>{skip.text}</Link>}
          </ButtonGroup>
        </form>
        <FindingsBeside document={document} item={item} form={form} matrixId={matrixId} />
      </div>
    </>
  );
};

export const ItemNotice = ({ saving }: { saving: Saving }) =>
  saving.act.refusal?.__typename === 'StaleVersion' ? null : <ActNotice act={saving.act} />;
