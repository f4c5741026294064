export { RollOutsModule } from './roll-outs.module.js';
export { RollOutsRepository, type LoadedRollOut } from './roll-outs.repository.js';
export { factsOfRollOut } from './facts-of-roll-out.js';
export { gateState } from './gate-state.js';
export { gateView } from './gate.graphql.js';
