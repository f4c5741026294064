import { Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/gates/standing';

export const GateTag = ({ open }: { open: boolean }) =>
  open ? <Tag colour="green">{words.open}</Tag> : <Tag colour="red">{words.held}</Tag>;
