import { Tag } from '@countersign/ui';

export const GateTag = ({ open }: { open: boolean }) =>
  open ? <Tag colour="green">Open</Tag> : <Tag colour="red">Held</Tag>;
