// The rules about how it is judged: by which method, under which regime, of which risks.
export { riskRegime } from './l52-risk-regime.js';
export { sameInputSameOutput } from './l61-same-input-same-output.js';
export { methodPinned } from './l62-method-pinned.js';
export { riskLibrary } from './l67-risk-library.js';
