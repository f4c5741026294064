/** Generated from en/portal/pages/templates.json. */
import type { ReactNode } from 'react';
import { number as $number } from '../../../../intl/en.js';
import { together as $together } from '../../../../drawn.js';

export const broughtBackOf = ({ of }: { readonly of: string }): string => `Brought back: ${of}`;
export const backToTheTemplate = 'Back to the template';
export const backToTheItem = 'Back to the item';
export const earlierTextsTitle = ({ title }: { readonly title: string }): string => `Earlier texts: ${title}`;
export const thisItemIsRetired = 'This item is retired: the next release leaves it out.';
export const nothingThatWasSavedHere = 'Nothing that was saved here has been replaced.';
export const theLatestComesFirstIf = 'The latest comes first. If you bring one back, it is saved over the words that stand now, and you can bring those back in turn.';
export const countersign = 'Countersign';
export const versionSavedByByAt = ({ at, by, version }: { readonly at: string; readonly by: string; readonly version: number }): string => `Version ${$number(version)}, saved by ${by}${at}`;
export const versionOfTitle = ({ title, version }: { readonly title: string; readonly version: number }): string => `version ${$number(version)} of ${title}`;
export const itemOfTheDraft = 'Item of the draft';
export const template = 'Template';
export const allTemplates = 'All templates';
export const addAnItem = 'Add an item';
export const checkAndPublish = 'Check and publish';
export const releases = 'Releases';
export const nothingWasPublishedYet = 'Nothing was published yet.';
export const releaseNumber = ({ number }: { readonly number: string }): string => `Release ${number}`;
export const noReleaseYet = 'No release yet';
export const releaseReleases = ({ releases }: { readonly releases: string }): string => `Release ${releases}`;
export const templates = 'Templates';
export const whatTheProgrammeWrites = ({ link }: { readonly link: (text: ReactNode) => ReactNode }): ReactNode => $together('What the programme writes for all forces. A template binds nobody and opens nothing: a force makes a ', link('release'), ' of it its own.');
export const thereIsNoTemplateYet = 'There is no template yet.';
export const open = 'Open';
