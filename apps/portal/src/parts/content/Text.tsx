/** Text as it was written, line by line. */
export const Text = ({ children }: { children: string }) =>
  children.trim() === '' ? (
    <p className="govuk-body">Blank</p>
  ) : (
    <p className="govuk-body app-preserve-lines">{children}</p>
  );
