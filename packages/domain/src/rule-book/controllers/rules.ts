// The rules about controllers: who decides together, and that each signs for itself.
export { jointSignatures } from './l17-joint-signatures.js';
