/** Lets Node run the TypeScript of this repository as it stands, in a process of its own: `node --import`. */
import { register } from 'node:module';

register('./from-source-hooks.mjs', import.meta.url);
