// The rules about what leaves the United Kingdom.
export { contradiction } from './l112-contradiction.js';
export { transferTests } from './l113-transfer-tests.js';
