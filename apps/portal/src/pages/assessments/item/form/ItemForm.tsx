import { fieldsOfKind } from '@countersign/domain/document/content';
import type { AssessedItem } from '@countersign/domain/document/items';
import { Button, ButtonGroup, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/form';
import { useEffect, useState } from 'react';
import { ActNotice, fieldError } from '../../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../../parts/acting/BroughtBack.js';
import type { FindingToShow } from '../../../../parts/findings/FindingList.js';
import { AnswerFields } from '../../../../parts/content/form/AnswerFields.js';
import { sayingNothing } from '../../../../parts/content/words/useHintOfText.js';
import { inputIdOf } from '../../../../parts/content/words/fields.js';
import { lazyPart } from '../../../../parts/reading/lazy-part.js';
import { RedlineDetails } from '../../../../parts/redline/RedlineDetails.js';
import { FindingsWhenRead } from '../findings/FindingsWhenRead.js';
import { StanceFields } from './StanceFields.js';
import { checks } from '../drafting/checks.js';
import type { Writing } from '../drafting/writing.js';

const loadToChoose = async () => (await import('./ToChoose.js')).ToChoose;
const ToChoose = lazyPart(loadToChoose, { meanwhile: () => null });

/** Asks for all that somebody who writes may need, so that it is here by then, also where the line is down later. */
const beginToWrite = () => {
  void checks.come();
  void sayingNothing.come();
  void loadToChoose().catch(() => undefined);
};

interface ItemFormProps {
  readonly matrixId: string;
  /** The document that the rules read; null until it is here. */
  readonly document: readonly AssessedItem[] | null;
  /** Told once somebody begins to write, or what they wrote earlier is back. */
  readonly onBegin?: () => void;
  readonly item: AssessedItem;
  readonly writing: Writing;
  readonly button: string;
  /** What the rules say of it as it is saved; null for one that is not there yet. */
  readonly told: readonly FindingToShow[] | null;
  readonly skip?: { readonly href: string; readonly text: string } | undefined;
  readonly onTakeTheirs: () => void;
}

/** The answer to one item: a stance, or our own text, with what the rules say of it while it is typed. */
export const ItemForm = (props: ItemFormProps) => {
  const { matrixId, document, onBegin, item, writing, button, told, skip, onTakeTheirs } = props;
  const { typed, tried } = writing;
  const [isEntered, setEntered] = useState(false);
  const isBegun = isEntered || typed.isUnsaved;
  useEffect(() => {
    if (!isBegun) return;
    onBegin?.();
    beginToWrite();
  }, [isBegun, onBegin]);
  const isToChoose = writing.stale !== null || writing.wouldGo.length > 0;
  const [wasToChoose, setToChoose] = useState(isToChoose);
  if (isToChoose && !wasToChoose) setToChoose(true);
  const form = typed.value;
  const errorOf = (field: string) => fieldError(tried, field);
  const isOurs = item.placement === 'local' || form.stance === 'adapted';
  return (
    <>
      {wasToChoose && <ToChoose item={item} writing={writing} onTakeTheirs={onTakeTheirs} />}
      <BroughtBack draft={typed} />
      <div className="govuk-grid-row">
        <form
          noValidate
          className="govuk-grid-column-two-thirds"
          onFocus={() => setEntered(true)}
          onBlur={() => void writing.flush()}
          onSubmit={(event) => {
            event.preventDefault();
            void writing.submit();
          }}
        >
          {item.placement !== 'local' && (
            <StanceFields item={item} form={form} onChange={typed.change} errorOf={errorOf} />
          )}
          {isOurs && (
            <AnswerFields
              content={form.content}
              label={item.placement === 'local' ? words.yourAnswer : words.yourReplacementText}
              errorOf={errorOf}
              onChange={(content) => typed.change({ content })}
            />
          )}
          {form.stance === 'adapted' && item.placement !== 'local' && (
            <RedlineDetails before={item.national} after={form.content} />
          )}
          <ButtonGroup>
            <Button>{button}</Button>
            {skip && <Link href={skip.href}>{skip.text}</Link>}
          </ButtonGroup>
        </form>
        <FindingsWhenRead
          told={told}
          isBegun={isBegun}
          document={document}
          item={item}
          form={form}
          matrixId={matrixId}
        />
      </div>
    </>
  );
};

/** What came of pressing the button, above the form; two versions are told where one chooses between them. */
export const ItemNotice = ({ item, writing }: { item: AssessedItem; writing: Writing }) =>
  writing.stale === null ? (
    <ActNotice act={writing.tried} inputFor={(field) => inputIdOf(fieldsOfKind(item.kind), field)} />
  ) : null;
