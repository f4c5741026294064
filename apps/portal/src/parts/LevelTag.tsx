import { labels } from '@countersign/catalogue';
import type { Level } from '@countersign/domain';
import { Tag, type TagColour } from '@countersign/ui';

const colours: Record<Level, TagColour> = { low: 'green', medium: 'yellow', high: 'red' };

/** A level, in a word and a colour. */
export const LevelTag = ({ level }: { level: Level | null }) =>
  level === null ? <Tag colour="grey">Not scored</Tag> : <Tag colour={colours[level]}>{labels.level[level]} risk</Tag>;
