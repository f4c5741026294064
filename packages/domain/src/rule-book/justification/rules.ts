// The rules about why this service, what people are told of it, and what remains to be done.
export { actionClosure } from './l71-action-closure.js';
export { alternatives } from './l74-alternatives.js';
export { publishReady } from './l83-publish-ready.js';
export { noticeAndComplaint } from './l120-notice-and-complaint.js';
export { lostReference } from './r0-lost-reference.js';
