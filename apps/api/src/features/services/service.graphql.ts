import type { Service } from '@countersign/catalogue';
import type * as contract from '../../platform/graphql/generated/contract.js';

/** A service as readers see it. */
export const serviceView = ({ components, processors, ...service }: Service): contract.Service => ({
  __typename: 'Service',
  ...service,
  components: components.map((one) => ({ __typename: 'Component', ...one })),
  processors: processors.map((one) => ({ __typename: 'Processor', ...one })),
});
