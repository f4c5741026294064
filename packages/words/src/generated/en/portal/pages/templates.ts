/** Generated from en/portal/pages/templates.json. */
import type { ReactNode } from 'react';
import { number as $number } from '../../../../intl/en.js';
import { together as $together } from '../../../../drawn.js';

export const restoredOf = ({ of }: { readonly of: string }): string => `Restored: ${of}`;
export const backToTheTemplate = 'Back to the template';
export const backToTheItem = 'Back to the item';
export const earlierTextsTitle = ({ title }: { readonly title: string }): string => `Earlier texts: ${title}`;
export const thisItemIsRetired = 'This item is retired. The next release will not include it.';
export const thereAreNoEarlierVersions = 'There are no earlier versions.';
export const theLatestIsFirstIf = 'The latest is first. If you restore a version, it replaces the current one, which you can restore later.';
export const countersign = 'Countersign';
export const versionSavedByByAt = ({ at, by, version }: { readonly at: string; readonly by: string; readonly version: number }): string => `Version ${$number(version)}, saved by ${by}${at}`;
export const versionOfTitle = ({ title, version }: { readonly title: string; readonly version: number }): string => `version ${$number(version)} of ${title}`;
export const itemOfTheDraft = 'Item of the draft';
export const template = 'Template';
export const allTemplates = 'All templates';
export const addAnItem = 'Add an item';
export const checkAndPublish = 'Check and publish';
export const releases = 'Releases';
export const nothingHasBeenPublishedYet = 'Nothing has been published yet.';
export const releaseNumber = ({ number }: { readonly number: string }): string => `Release ${number}`;
export const noReleaseYet = 'No release yet';
export const releaseReleases = ({ releases }: { readonly releases: string }): string => `Release ${releases}`;
export const templates = 'Templates';
export const theProgrammeWritesTemplates = ({ link }: { readonly link: (text: ReactNode) => ReactNode }): ReactNode => $together('The programme writes templates for all forces. A template does not bind anybody or open any stage. A force starts its own assessment from a ', link('release'), ' of it.');
export const thereIsNoTemplateYet = 'There is no template yet.';
export const open = 'Open';
