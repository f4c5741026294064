import { Loading } from '@countersign/ui';

export const LoadingPage = () => (
  <div className="govuk-width-container">
    <main className="govuk-main-wrapper" id="main-content">
      <Loading />
    </main>
  </div>
);
