export { PositionsModule } from './positions.module.js';
export { PositionsRepository } from './positions.repository.js';
