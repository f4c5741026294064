import { typeDefs } from './generated/type-defs.js';

export { typeDefs };
