/** Generated from en/portal/app.json. */
export const errorSomethingWentWrong = 'Error: Something went wrong on our side - Countersign';
export const somethingWentWrongOnOur = 'Something went wrong on our side';
export const countersignCouldNotBeShown = 'Countersign could not be shown. Everything that was saved is still there, and what you typed is kept in this browser.';
export const reloadThePage = 'Reload the page';
export const goToTheStartPage = 'Go to the start page';
