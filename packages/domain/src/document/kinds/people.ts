import type { PeopleCategory } from './enumerations.js';

/** The categories of people that section 38(3) of the DPA 2018 asks a controller to tell apart. */
export const categoriesOfSection38: readonly PeopleCategory[] = ['suspect', 'convicted', 'victim', 'witness-or-other'];
