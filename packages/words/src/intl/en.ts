import { clockIn, dayIn, listIn, momentIn, numberIn, pluralIn } from './of-locale.js';

const locale = 'en-GB';

export const number = /* @__PURE__ */ numberIn(locale);
export const plural = /* @__PURE__ */ pluralIn(locale);
export const day = /* @__PURE__ */ dayIn(locale);
export const moment = /* @__PURE__ */ momentIn(locale);
export const clock = /* @__PURE__ */ clockIn(locale);
export const list = /* @__PURE__ */ listIn(locale);
