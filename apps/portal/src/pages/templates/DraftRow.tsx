import { labels } from '@countersign/catalogue';
import { Button, Link, Tag, VisuallyHidden } from '@countersign/ui';
import { placementInWords } from '../../parts/placement-in-words.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { paths } from '../../shell/paths.js';

const ITEM = graphql(`
  fragment DraftRow_item on DraftItem {
    id
    title
    kind
    placement
    provenance
    deferred
    editedAt
  }
`);

interface DraftRowProps {
  readonly templateId: string;
  readonly item: FragmentType<typeof ITEM>;
  readonly publishedAt: string | null;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly busy: boolean;
}

/** One item of the draft: what it is, whether it changed since the latest release, and how to move it. */
export const DraftRow = ({ templateId, item, publishedAt, onUp, onDown, busy }: DraftRowProps) => {
  const { id, title, kind, placement, provenance, deferred, editedAt } = readFragment(ITEM, item);
  const isChanged = publishedAt !== null && editedAt !== null && editedAt > publishedAt;
  return (
    <li className="app-draft-item">
      <div>
        <Link href={paths.templateItem(templateId, id)}>{title}</Link>
        <div className="govuk-hint govuk-!-margin-bottom-0">
          {labels.contentKind[kind]}. {placementInWords[placement]}
          {deferred && ', left to the force'}. {labels.provenance[provenance]}.
        </div>
        {isChanged && <Tag colour="yellow">Changed since the release</Tag>}
      </div>
      <div className="app-draft-item__moves">
        {onUp && (
          <Button id={`up-${id}`} type="button" variant="secondary" onClick={onUp} aria-disabled={busy}>
            Move up<VisuallyHidden> {title}</VisuallyHidden>
          </Button>
        )}
        {onDown && (
          <Button id={`down-${id}`} type="button" variant="secondary" onClick={onDown} aria-disabled={busy}>
            Move down<VisuallyHidden> {title}</VisuallyHidden>
          </Button>
        )}
      </div>
    </li>
  );
};
