import { Tag } from '@countersign/ui';

/** How an agreement binds the processor. By which nothing binds it is not held. */
export const BindingTag = ({ binding }: { binding: string }) => {
  if (binding === 'entity') return <Tag colour="green">Its legal entity is a party</Tag>;
  return binding === 'document' ? (
    <Tag colour="yellow">Another party, shown by a document</Tag>
  ) : (
    <Tag colour="red">Its legal entity is no party</Tag>
  );
};
