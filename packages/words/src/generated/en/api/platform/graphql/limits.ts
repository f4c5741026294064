/** Generated from en/api/platform/graphql/limits.json. */
import { number as $number } from '../../../../../intl/en.js';

export const sendOneGraphQlRequest = 'Send one GraphQL request as a JSON object.';
export const sendTheQueryAsText = 'Send the query as text.';
export const theQueryIsTooLong = 'The query is too long.';
export const theQueryIsNestedToo = 'The query is nested too deep.';
export const sendTheQueryAsGraph = 'Send the query as GraphQL text.';
export const theOperationNameMust = 'The operation name must be text.';
export const theVariablesMust = 'The variables must be a JSON object.';
export const theExtensionsMust = 'The extensions must be a JSON object.';
export const theTextInUnfitHolds = ({ unfit }: { readonly unfit: string }): string => `The text in ${unfit} holds characters that cannot be stored.`;
export const nameCannotBeTakenMessage = ({ message, name }: { readonly message: string; readonly name: string }): string => `${name} cannot be taken. ${message}`;
export const theTextInUnfitCannot = ({ unfit }: { readonly unfit: string }): string => `The text in ${unfit} cannot be an id.`;
export const theQueryIsNestedDeeper = ({ depth }: { readonly depth: number }): string => `The query is nested deeper than ${$number(depth)} levels.`;
export const theQueryAsksForMore = ({ fields }: { readonly fields: number }): string => `The query asks for more than ${$number(fields)} fields.`;
export const theQueryAsksMoreThan = ({ rootFields }: { readonly rootFields: number }): string => `The query asks more than ${$number(rootFields)} things at once.`;
export const theQueryUsesMoreThan = ({ aliases }: { readonly aliases: number }): string => `The query uses more than ${$number(aliases)} aliases.`;
export const sendOneOperation = 'Send one operation at a time.';
export const theTextHoldsCharacters = 'The text holds characters that cannot be stored.';
export const theTextCannot = 'The text cannot be an id.';
