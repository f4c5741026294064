import { Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/law';

/** How an agreement binds the processor. By which nothing binds it is not held. */
export const BindingTag = ({ binding }: { binding: string }) => {
  if (binding === 'entity') return <Tag colour="green">{words.itsLegalEntity}</Tag>;
  return binding === 'document' ? (
    <Tag colour="yellow">{words.anotherPartyShown}</Tag>
  ) : (
    <Tag colour="red">{words.itsLegalEntityIsNoParty}</Tag>
  );
};
