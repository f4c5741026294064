import { InsetText } from '@countersign/ui';

/** Said where a field points to rows and there is none yet. */
export const NothingToPointTo = ({ label }: { readonly label: string }) => (
  <InsetText>
    <p className="govuk-body">
      {label}: there is nothing to choose from yet. What you write here is kept; add the row that this points to in its
      own list, and choose it here afterwards.
    </p>
  </InsetText>
);
