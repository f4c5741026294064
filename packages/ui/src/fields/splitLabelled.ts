import type { LabelledProps } from './LabelledGroup.js';

/** Parts the props of a labelled field into the group's and the element's own. */
export const splitLabelled = <Props extends LabelledProps>(props: Props) => {
  const { label, labelSize, labelIsPageHeading, labelClassName, hint, error, describedBy, groupClassName, ...own } =
    props;
  const group = { label, labelSize, labelIsPageHeading, labelClassName, hint, error, groupClassName };
  return { group, described: { hint, error, describedBy }, own };
};
