/** Generated from en/portal/pages/assessments/flows.json. */
import { number as $number, plural as $plural } from '../../../../../intl/en.js';

export const dataData = ({ data }: { readonly data: string }): string => `. Data: ${data}`;
export const nameFrom = ({ data, from, hasCrossesBorder, name, to }: { readonly data: string; readonly from: string; readonly hasCrossesBorder: boolean; readonly name: string; readonly to: string }): string => `${name}: from ${from} to ${to}${data}${(hasCrossesBorder ? ' (leaves the United Kingdom)' : '')}`;
export const drawingOfTheFlows = 'Drawing of the flows';
export const theFlowsDrawn = 'The flows, drawn';
export const drawingOfTheFlowsWhichCan = 'Drawing of the flows, which can be scrolled';
export const placesAndFlowsDescribed = ({ flows, places }: { readonly flows: number; readonly places: number }): string => `${$plural(places, { one: `${$number(places)} place`, other: `${$number(places)} places` })} and ${$plural(flows, { one: `${$number(flows)} flow`, other: `${$number(flows)} flows` })}, described in the list below`;
export const aBrokenRedLineShows = 'A broken red line shows data leaving the United Kingdom. The numbers match this list:';
export const drawingTheFlows = 'Drawing the flows.';
