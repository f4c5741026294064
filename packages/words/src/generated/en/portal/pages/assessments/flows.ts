/** Generated from en/portal/pages/assessments/flows.json. */
import { number as $number, plural as $plural } from '../../../../../intl/en.js';

export const dataData = ({ data }: { readonly data: string }): string => `. Data: ${data}`;
export const nameFrom = ({ data, from, hasCrossesBorder, name, to }: { readonly data: string; readonly from: string; readonly hasCrossesBorder: boolean; readonly name: string; readonly to: string }): string => `${name}: from ${from} to ${to}${data}${(hasCrossesBorder ? ' (leaves the United Kingdom)' : '')}`;
export const drawingOfTheFlows = 'Drawing of the flows';
export const theFlowsDrawn = 'The flows, drawn';
export const drawingOfTheFlowsWhichCan = 'Drawing of the flows, which can be scrolled';
export const placesAndFlows = ({ flows, places }: { readonly flows: number; readonly places: number }): string => `${$plural(places, { one: `${$number(places)} place`, other: `${$number(places)} places` })} and ${$plural(flows, { one: `${$number(flows)} flow`, other: `${$number(flows)} flows` })}, which the list below tells in words`;
export const aBrokenRedLineLeaves = 'A broken red line leaves the United Kingdom. The numbers are those of this list:';
export const theDrawingOfTheFlows = 'The drawing of the flows is being made.';
