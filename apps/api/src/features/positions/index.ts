export { PositionsModule } from './positions.module.js';
export { releasesOfServiceSql, releasesSql } from './releases-sql.js';
export { PositionsRepository } from './positions.repository.js';
