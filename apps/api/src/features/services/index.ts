export { serviceSql } from './service-sql.js';
export { ServicesModule } from './services.module.js';
export { ServicesRepository } from './services.repository.js';
