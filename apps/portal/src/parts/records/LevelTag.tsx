import { labels } from '@countersign/catalogue';
import type { Level } from '@countersign/domain/matrix';
import { Tag, type TagColour } from '@countersign/ui';

const colours: Record<Level, TagColour> = { low: 'green', medium: 'yellow', high: 'red' };

/** A level, in words and a colour; in one word where what is around it says that it is of a risk. */
export const LevelTag = ({ level, short }: { level: Level | null; short?: boolean }) =>
  level === null ? (
    <Tag colour="grey">Not scored</Tag>
  ) : (
    <Tag colour={colours[level]}>{short ? labels.level[level] : `${labels.level[level]} risk`}</Tag>
  );
