import { labels } from '@countersign/catalogue';
import type { Level } from '@countersign/domain/matrix';
import { Tag, type TagColour } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/records';

const colours: Record<Level, TagColour> = { low: 'green', medium: 'yellow', high: 'red' };

/** A level, in words and a colour; in one word where what is around it says that it is of a risk. */
export const LevelTag = ({ level, short }: { level: Level | null; short?: boolean }) =>
  level === null ? (
    <Tag colour="grey">{words.notScored}</Tag>
  ) : (
    <Tag colour={colours[level]}>{short ? labels.level[level] : words.levelRisk({ level: labels.level[level] })}</Tag>
  );
