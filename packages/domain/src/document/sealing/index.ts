export * from './changed-since-signed.js';
export * from './read-sealed.js';
export * from './sealed-changes.js';
export { sealedIn, sealedText, type Sealed, type SealedHead } from './sealed-document.js';
export { type SealedItem, type SealedPart } from './sealed-item.js';
