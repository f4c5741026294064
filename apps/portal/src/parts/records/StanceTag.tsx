import { labels } from '@countersign/catalogue';
import type { Stance } from '@countersign/domain/document/items';
import { Tag, type TagColour } from '@countersign/ui';

const colours: Record<Stance, TagColour> = { 'relied-on': 'green', adapted: 'purple', rejected: 'magenta' };

/** What the force says of a national item. */
export const StanceTag = ({ stance }: { stance: Stance | null }) =>
  stance === null ? (
    <Tag colour="blue">No stance yet</Tag>
  ) : (
    <Tag colour={colours[stance]}>{labels.stance[stance]}</Tag>
  );
