import { labels } from '@countersign/catalogue';
import type { Stance } from '@countersign/domain/document/items';
import { Tag, type TagColour } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/records';

const colours: Record<Stance, TagColour> = { 'relied-on': 'green', adapted: 'purple', rejected: 'magenta' };

/** What the force says of a national item. */
export const StanceTag = ({ stance }: { stance: Stance | null }) =>
  stance === null ? (
    <Tag colour="blue">{words.noPositionYet}</Tag>
  ) : (
    <Tag colour={colours[stance]}>{labels.stance[stance]}</Tag>
  );
