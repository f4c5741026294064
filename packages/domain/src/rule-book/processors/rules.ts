// The rules about processors: what they guarantee, who can reach them, and what they were told to do.
export { declinedAssurance } from './l32-declined-assurance.js';
export { parentJurisdiction } from './l114-parent-jurisdiction.js';
export { instructionRegister } from './l115-instruction-register.js';
