import * as words from '@countersign/words/portal/app';
import { Component, type ReactNode } from 'react';
import { loadAnew } from '../browser/load-anew.js';
import { paths } from '../browser/paths.js';

interface State {
  readonly isBroken: boolean;
}

/** Where even what stands around the pages breaks: plain words and plain links, made of nothing that could break again. */
export class LastResort extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div className="govuk-width-container">
        <title>{words.errorSomethingWentWrong}</title>
        <main className="govuk-main-wrapper" id="main-content">
          <h1 className="govuk-heading-l">{words.somethingWentWrongOnOur}</h1>
          <p className="govuk-body">{words.countersignCouldNotBeShown}</p>
          <button type="button" className="govuk-button" onClick={loadAnew}>
            {words.reloadThePage}
          </button>
          <p className="govuk-body">
            <a className="govuk-link" href={paths.home}>
              {words.goToTheStartPage}
            </a>
          </p>
        </main>
      </div>
    );
  }
}
