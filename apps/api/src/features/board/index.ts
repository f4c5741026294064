export { BoardModule } from './board.module.js';
export { boardSql } from './board.repository.js';
