import { labels } from '@countersign/catalogue';
import { Button, Link, Tag, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/draft';
import { askedInWords } from '../../../parts/words/asked-in-words.js';
import { placementInWords } from '../../../parts/words/placement-in-words.js';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { paths } from '../../../browser/paths.js';

const ITEM = graphql(`
  fragment DraftRow_item on DraftItem {
    id
    title
    kind
    placement
    provenance
    deferred
    minimumRows
    when
    editedAt
  }
`);

interface DraftRowProps {
  readonly templateId: string;
  /** All items of the draft, which a condition of this one can name. */
  readonly items: readonly { readonly id: string; readonly title: string }[];
  readonly item: FragmentType<typeof ITEM>;
  readonly publishedAt: string | null;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly busy: boolean;
}

/** One item of the draft: what it is, whether it changed since the latest release, and how to move it. */
export const DraftRow = ({ templateId, items, item, publishedAt, onUp, onDown, busy }: DraftRowProps) => {
  const read = readFragment(ITEM, item);
  const { id, title, kind, placement, provenance, deferred, editedAt } = read;
  const isChanged = publishedAt !== null && editedAt !== null && editedAt > publishedAt;
  return (
    <li className="app-draft-item">
      <div>
        <Link href={paths.templateItem(templateId, id)}>{title}</Link>
        <div className="govuk-hint govuk-!-margin-bottom-0">
          {labels.contentKind[kind]}. {placementInWords[placement]}
          {deferred && words.leftToTheForce}. {labels.provenance[provenance]}. {askedInWords(read, items)}
        </div>
        {isChanged && <Tag colour="yellow">{words.changedSinceTheRelease}</Tag>}
      </div>
      <div className="app-draft-item__moves">
        {onUp && (
          <Button id={`up-${id}`} type="button" variant="secondary" onClick={onUp} aria-disabled={busy}>
            {words.moveUp}
            <VisuallyHidden> {title}</VisuallyHidden>
          </Button>
        )}
        {onDown && (
          <Button id={`down-${id}`} type="button" variant="secondary" onClick={onDown} aria-disabled={busy}>
            {words.moveDown}
            <VisuallyHidden> {title}</VisuallyHidden>
          </Button>
        )}
      </div>
    </li>
  );
};
