// The rules about the answers: nothing unread, nothing blank, nothing that the statute asks for left out.
export { sectionReview } from './l11-section-review.js';
export { localCoverage } from './l13-local-coverage.js';
export { deferredItems } from './l14-deferred-items.js';
export { statutoryContent } from './l68-statutory-content.js';
